package org.countyreports.text;

/**
 * Where a quantity was broken by the way a page was set: spaces around digits (投入 12 万元) and lines
 * that were wrapped between a number and its unit. Such a break is no character of the text.
 */
final class BrokenQuantity {

  /** A shorter line was ended on purpose: a heading, a cell of a table. */
  private static final int SHORTEST_WRAPPED_LINE = 14;

  private static final String MAGNITUDES = "万亿千百余多";
  private static final String DIGITS = "一二三四五六七八九十";
  private static final String NUMERALS = DIGITS + "百千万亿";

  /** First characters of the units that a line may begin with when a mark closes them. */
  private static final String UNITS = "元人名户亩吨个只件套份台辆场次家处条%";

  private static final String MARKS = ",、;。()";

  private BrokenQuantity() {}

  /**
   * Whether the space or line end at {@code at} of the original only breaks a quantity; {@code n}
   * characters of the text are folded so far.
   */
  static boolean isBreak(String original, int at, char[] folded, int n) {
    if (n == 0 || at + 1 >= original.length()) {
      return false;
    }
    char before = folded[n - 1];
    char next = CharacterForms.fold(original.charAt(at + 1));
    return original.charAt(at) == '\n'
        ? isWrapped(original, at, folded, n, next)
        : isSpacing(folded, n, before, next);
  }

  /** 12 万元, 投入 12, 3 万 余吨, 五百 余万: one space on a side of a number. */
  private static boolean isSpacing(char[] folded, int n, char before, char next) {
    if (Digits.is(before)) {
      return Character.isIdeographic(next) && DIGITS.indexOf(next) < 0;
    }
    if (Digits.is(next)) {
      return Character.isIdeographic(before) && NUMERALS.indexOf(before) < 0;
    }
    if (n < 2 || !Character.isIdeographic(next)) {
      return false;
    }
    char first = folded[n - 2];
    return MAGNITUDES.indexOf(before) >= 0 && Digits.is(first)
        || NUMERALS.indexOf(before) >= 0
            && NUMERALS.indexOf(first) >= 0
            && "余万亿".indexOf(next) >= 0;
  }

  /** A long line that ends in a number, and its magnitude or unit at the start of the next. */
  private static boolean isWrapped(String original, int at, char[] folded, int n, char next) {
    char before = folded[n - 1];
    boolean number = Digits.is(before) || n > 1 && isMagnitudeOf(folded[n - 2], before);
    if (!number || original.lastIndexOf('\n', at - 1) > at - SHORTEST_WRAPPED_LINE) {
      return false;
    }
    boolean closed =
        at + 2 < original.length()
            && MARKS.indexOf(CharacterForms.fold(original.charAt(at + 2))) >= 0;
    return MAGNITUDES.indexOf(next) >= 0 || UNITS.indexOf(next) >= 0 && closed;
  }

  private static boolean isMagnitudeOf(char digit, char magnitude) {
    return Digits.is(digit) && MAGNITUDES.indexOf(magnitude) >= 0;
  }
}
