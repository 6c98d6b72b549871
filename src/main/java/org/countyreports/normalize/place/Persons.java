package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Trie;
import org.countyreports.text.WordTrie;

/**
 * Lets a person stand for the township of which the article has told that it is theirs: what 红山乡村民
 * 张小明 grows further down is grown there.
 */
final class Persons {

  private static final int NAME = 3;
  private static final int LONGEST_TITLE = 16;
  private static final int MOST = 20;
  private static final int MOST_PLACES = 100;

  /** The text is searched for so many names at most. */
  private static final int MOST_ASKED = 200;

  private static final String ENDS = ",;:。!?\n、()“”‘’《》 0123456789";

  /** Last characters of what stands in front of a name: 村民, 大户, 支书, 的. */
  private static final String IN_FRONT = "的村民户员人任记长板手傅组社姐爷叔妈哥师夫头主家屯寨队";

  private final WordTrie surnames = WordTrie.forward(Resources.words("places-surnames.txt"));

  private final Lexicon lexicon;

  Persons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The places with the persons of their townships. */
  List<Mark> added(String text, List<Mark> marks) {
    Map<String, Mark> persons = new HashMap<>();
    int asked = 0;
    for (Mark mark : marks) {
      boolean asks = mark.hasTownship() && persons.size() < MOST && asked++ < MOST_ASKED;
      String name = asks ? nameBehind(text, mark.end()) : "";
      if (!name.isEmpty()) {
        persons.putIfAbsent(name, mark);
      }
    }
    if (persons.isEmpty()) {
      return marks;
    }
    List<Mark> all = new ArrayList<>(marks);
    persons.forEach((name, township) -> add(text, name, township, all));
    all.sort(Comparator.comparingInt(Mark::start));
    return all;
  }

  /** The name behind a township that the text tells again later; empty where there is none. */
  private String nameBehind(String text, int from) {
    int limit = Math.min(text.length() - NAME, from + LONGEST_TITLE);
    for (int i = from; i < limit && ENDS.indexOf(text.charAt(i)) < 0; i++) {
      boolean begins =
          i > from && IN_FRONT.indexOf(text.charAt(i - 1)) >= 0 && surnames.lengthAt(text, i) == 1;
      if (begins && isIdeographic(text, i) && !isWord(text, i)) {
        String name = text.substring(i, i + NAME);
        if (text.indexOf(name, i + NAME) >= 0) {
          return name;
        }
      }
    }
    return "";
  }

  /** 农家书屋, 文化站: words that begin with a family name. */
  private boolean isWord(String text, int from) {
    int end = endOfWord(text, from);
    return end >= from + NAME || end == from + NAME - 1 && endOfWord(text, end) > from + NAME;
  }

  private int endOfWord(String text, int from) {
    long word = lexicon.longestOfAllAt(text, from, text.length());
    return word == Trie.NONE ? from : Trie.end(word);
  }

  private static boolean isIdeographic(String text, int from) {
    for (int i = from; i < from + NAME; i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void add(String text, String name, Mark township, List<Mark> all) {
    int at = text.indexOf(name, township.end() + LONGEST_TITLE);
    for (int n = 0; at >= 0 && n < MOST_PLACES; n++) {
      all.add(
          new Mark(
              at,
              at + NAME,
              Mark.inherited(township.reference(), name + " of " + township.reference().reason()),
              Mark.Kind.TOWNSHIP,
              true,
              true,
              township.traits()));
      at = text.indexOf(name, at + NAME);
    }
  }
}
