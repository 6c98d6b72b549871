package org.countyreports.normalize.place;

import org.countyreports.text.WordTrie;

/** Tells the lines of a page that name its publisher, not what it reports: 版权所有 某报社 地址某市. */
final class Imprints {

  private static final int FARTHEST = 80;

  private final WordTrie words = WordTrie.forward(Resources.words("places-imprints.txt"));

  /** Whether an offset stands in such a line. */
  boolean isImprint(String text, int offset) {
    int from = offset;
    while (from > 0 && offset - from < FARTHEST && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    int limit = Math.min(text.length(), offset + FARTHEST);
    for (int i = from; i < limit && !isEnd(text.charAt(i)); i++) {
      if (words.lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '。';
  }
}
