package org.countyreports.normalize.place;

import org.countyreports.text.CharacterSet;
import org.countyreports.text.WordTrie;

/** Where the clauses of a text begin, and which places open them. */
final class Clauses {

  private static final int LONGEST_OPENING = 40;
  private static final CharacterSet ENDS = CharacterSet.of(",;:。!?\n()");
  private static final CharacterSet OPENING_SIGNS =
      CharacterSet.of("“”‘’《》【】[]# \"'·•◆■▲●★*、.-—〇0123456789年月日时第");

  private final WordTrie openers = WordTrie.forward(Resources.words("places-openers.txt"));
  private final WordTrie locations = WordTrie.backward(Resources.words("places-locations.txt"));

  /** Whether the place at an offset opens its clause, or tells where the subject lies. */
  boolean isSubject(String text, int start) {
    int begin = start;
    while (begin > 0
        && start - begin < LONGEST_OPENING
        && !ENDS.contains(text.charAt(begin - 1))
        && !endsDateline(text, begin)
        && !endsShare(text, begin)) {
      begin--;
    }
    if (begin > 0 && text.charAt(begin - 1) == '(') {
      return false;
    }
    return isOpening(text, begin, start) || locations.lengthBefore(text, start) > 0;
  }

  /** Behind 某社某地5月21日电 and 某网某地讯 the text begins. */
  private static boolean endsDateline(String text, int at) {
    char last = text.charAt(at - 1);
    return (last == '电' && at > 1 && text.charAt(at - 2) == '日')
        || (last == '讯' && at < text.length() && text.charAt(at) == ' ');
  }

  /** Behind 4.7个百分点 and 增长3% the next subject begins, even where the stop is missing. */
  private static boolean endsShare(String text, int at) {
    return text.charAt(at - 1) == '%' || text.startsWith("百分点", at - 3);
  }

  /** Whether nothing but signs and words of time stands in {@code [from,to)}. */
  private boolean isOpening(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int length = openers.lengthAt(text, at, to);
      if (length > 0) {
        at += length;
      } else if (OPENING_SIGNS.contains(text.charAt(at))) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Offset in {@code [from,to)} where a name may begin: behind words of time and place. */
  int afterOpeners(String text, int from, int to) {
    int at = from;
    int length = openers.lengthAt(text, at, to);
    while (length > 0 && at + length < to) {
      at += length;
      length = openers.lengthAt(text, at, to);
    }
    return at;
  }
}
