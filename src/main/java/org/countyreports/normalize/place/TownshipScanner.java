package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Finds where a text may name townships: every 镇, 乡, 街道, 苏木 with the characters before it. */
final class TownshipScanner {

  private static final int LONGEST_NAME = 12;
  private static final CharacterSet STOPS = CharacterSet.of(",;:。!?\n、()“”‘’《》 []【】-—0123456789");

  private final WordTrie offices = WordTrie.forward(Resources.words("places-township-offices.txt"));
  private final WordTrie none = WordTrie.backward(Resources.words("places-no-townships.txt"));

  /** The stretches in order; those of 乡镇, 返乡, 各街道 say so. */
  List<TownshipSpan> scan(String text, List<Mention> mentions) {
    List<TownshipSpan> found = new ArrayList<>();
    int next = 0;
    for (int i = 1; i < text.length(); i++) {
      int length = suffixLength(text, i);
      if (length == 0 && offices.lengthAt(text, i) == 0) {
        continue;
      }
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      boolean inName = next < mentions.size() && mentions.get(next).start() <= i;
      TownshipSpan span = inName ? null : span(text, i, i + length, firmEndBefore(mentions, next));
      if (span != null) {
        found.add(span);
      }
      i += Math.max(length - 1, 0);
    }
    return found;
  }

  /** Length of the word for the level of a township at an offset; 0 where there is none. */
  static int suffixLength(String text, int i) {
    return switch (text.charAt(i)) {
      case '镇', '乡' -> 1;
      case '街' -> text.startsWith("街道", i) ? 2 : 0;
      case '苏' -> text.startsWith("苏木", i) ? 2 : 0;
      case '办' -> text.startsWith("办事处", i) && text.charAt(i - 1) != '道' ? 3 : 0;
      default -> 0;
    };
  }

  /** End of the last full name before {@code next}: a township stands behind its county. */
  private static int firmEndBefore(List<Mention> mentions, int next) {
    for (int i = next - 1; i >= 0 && i >= next - 2; i--) {
      if (mentions.get(i).firm()) {
        return mentions.get(i).end();
      }
    }
    return 0;
  }

  private @Nullable TownshipSpan span(String text, int suffix, int end, int behindName) {
    int earliest = Math.max(behindName, suffix - LONGEST_NAME);
    int from = suffix;
    while (from > earliest && !STOPS.contains(text.charAt(from - 1))) {
      from--;
    }
    return from < suffix
        ? new TownshipSpan(
            from, suffix, end, none.lengthBefore(text, end), from == behindName && from > 0)
        : null;
  }
}
