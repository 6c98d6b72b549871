package org.countyreports.text;

/**
 * Signs that old pages and input methods put in the place of a decimal point or of 〇. What they
 * mean is told by what stands around them: 7·25万元 is an amount, 3·15晚会 a name.
 */
final class OldSigns {

  private static final CharacterSet POINTS = CharacterSet.of("﹒‧·・•∙⋅");
  private static final CharacterSet CIRCLES = CharacterSet.of("○◯Ο");
  private static final CharacterSet CHINESE = CharacterSet.of("〇一二三四五六七八九十百千万亿");

  /** What follows a decimal number and no name: a power, a sign, a measure. */
  private static final CharacterSet MEASURES = CharacterSet.of("万萬亿億千百%％元吨噸公平米亩畝斤倍成度立升克人户戶个個名只台辆輛");

  private static final int LONGEST_FRACTION = 6;

  private OldSigns() {}

  /** Whether a character is one of them; nearly none is. */
  static boolean mayBe(char c) {
    return POINTS.contains(c) || CIRCLES.contains(c);
  }

  /**
   * The folded form of the sign at {@code at} after a folded character; {@code c} where it is none.
   */
  static char fold(String original, int at, char before, char c) {
    if (at + 1 >= original.length()) {
      return c;
    }
    char next = CharacterForms.fold(original.charAt(at + 1));
    if (CIRCLES.contains(original.charAt(at))) {
      return CHINESE.contains(before) && CHINESE.contains(next) ? '〇' : c;
    }
    if (Digits.is(before) && Digits.is(next)) {
      return isMeasured(original, at, true) ? '.' : c;
    }
    return CHINESE.contains(before) && CHINESE.contains(next) && isMeasured(original, at, false)
        ? '点'
        : c;
  }

  private static boolean isMeasured(String original, int at, boolean digits) {
    int end = at + 1;
    while (end < original.length()
        && end - at <= LONGEST_FRACTION
        && isDigit(CharacterForms.fold(original.charAt(end)), digits)) {
      end++;
    }
    boolean spaced = end < original.length() && original.charAt(end) == ' ';
    end += spaced ? 1 : 0;
    return end < original.length() && MEASURES.contains(original.charAt(end));
  }

  private static boolean isDigit(char c, boolean arabic) {
    return arabic ? Digits.is(c) : CHINESE.contains(c) && "十百千万亿".indexOf(c) < 0;
  }
}
