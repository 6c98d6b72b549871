package org.countyreports.read;

/**
 * Counts the characters of a text that were lost before it was saved: replacement characters, what
 * other character sets made of these (锟斤拷, ï¿½), and question marks where all Chinese was.
 */
final class LostText {

  /** Bytes EF BF BD EF BF BD read as GBK. */
  private static final String REPLACED = "锟斤拷";

  /** The same three bytes read as windows-1252. */
  private static final String LATIN_REPLACED = "ï¿½";

  /** Of a passage that quotes some, most is something else. */
  private static final double MOSTLY = 0.3;

  private static final int FEWEST = 6;

  private LostText() {}

  /** Whether a text holds any sign of lost characters. */
  static boolean isLikely(String text) {
    return text.indexOf('\ufffd') >= 0 || text.contains(REPLACED) || text.contains(LATIN_REPLACED);
  }

  /** How many characters of a passage were lost; none where it merely quotes some. */
  static int count(String passage) {
    int replaced = count(passage, "\ufffd") + count(passage, LATIN_REPLACED);
    int named = runs(passage);
    if (named == 0) {
      return replaced;
    }
    int beyond = 0;
    for (int i = 0; i < passage.length(); i++) {
      beyond += passage.charAt(i) > 0x7F ? 1 : 0;
    }
    return replaced + (named >= FEWEST && named >= MOSTLY * beyond ? named : 0);
  }

  /** Whether what stands outside of tags is question marks for the most part. */
  static boolean isQuestionMarks(String text, boolean html) {
    int marks = 0;
    int others = 0;
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      tag = html && (c == '<' || (tag && c != '>'));
      if (tag || c <= ' ' || c == '>' || Character.isDigit(c)) {
        continue;
      }
      boolean run = c == '?' && i + 1 < text.length() && text.charAt(i + 1) == '?';
      boolean last = c == '?' && i > 0 && text.charAt(i - 1) == '?';
      marks += run || last ? 1 : 0;
      others += Character.isLetter(c) ? 1 : 0;
    }
    return marks >= 2 * FEWEST && marks > others;
  }

  private static int count(String text, String sign) {
    int count = 0;
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
      count++;
    }
    return count;
  }

  /** The characters of stretches of 锟斤拷 that no quotation marks enclose. */
  private static int runs(String text) {
    int found = 0;
    int at = text.indexOf(REPLACED);
    while (at >= 0) {
      int end = at;
      while (end < text.length() && REPLACED.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      boolean quoted =
          at > 0
              && end < text.length()
              && "“‘「\"'《（(".indexOf(text.charAt(at - 1)) >= 0
              && "”’」\"'》）)".indexOf(text.charAt(end)) >= 0;
      found += quoted ? 0 : end - at;
      at = text.indexOf(REPLACED, end);
    }
    return found;
  }
}
