package org.countyreports.normalize.place;

/** Closes names that are set in spaced characters: 三 河 市 in headlines. */
final class SpacedNames {

  /** Two single characters may be a person's name or a word; the name behind them counts too. */
  private static final int FEWEST = 2;

  private SpacedNames() {}

  /** The text with its spaced words closed; two and more single characters make such a word. */
  static String closed(String text) {
    if (text.indexOf(' ') < 0) {
      return text;
    }
    StringBuilder closed = new StringBuilder(text.length());
    int single = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endOfRun(text, at);
      if (end == at) {
        boolean joins = text.charAt(at) == ' ' && single > 0 && joins(text, at, single);
        single = joins ? single : 0;
        closed.append(joins ? "" : text.charAt(at));
        at++;
      } else {
        single = end == at + 1 ? single + 1 : 0;
        closed.append(text, at, end);
        at = end;
      }
    }
    return closed.toString();
  }

  /** Whether the characters around a space are of one word. */
  private static boolean joins(String text, int space, int single) {
    int length = endOfRun(text, space + 1) - space - 1;
    return length == 1 || (length > 1 && single >= FEWEST);
  }

  private static int endOfRun(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isIdeographic(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
