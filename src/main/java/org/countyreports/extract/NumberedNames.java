package org.countyreports.extract;

import org.countyreports.text.Digits;

/**
 * Names that are numbers: regiments (103团), chainage (K12+300), groups and rows of a village (3组,
 * 1排).
 */
final class NumberedNames {

  /** A regiment is named by its number alone; what is counted has 个 or 支. */
  private static final String UNITS_OF_TROOPS = "团师旅营连";

  /** Parts of a village or quarter that are numbered. */
  private static final String PARTS = "组排队社栋幢座巷弄";

  private static final String QUARTERS = "村社屯庄寨湾小区街路巷苑园";
  private static final int LONGEST_CHAINAGE = 6;

  private NumberedNames() {}

  /** Whether a quantity is part of such a name. */
  static boolean isAt(String text, Quantity quantity) {
    return isTroop(text, quantity) || isChainage(text, quantity.start()) || isPart(text, quantity);
  }

  private static boolean isTroop(String text, Quantity quantity) {
    int at = quantity.numeralEnd();
    return at < text.length()
        && UNITS_OF_TROOPS.indexOf(text.charAt(at)) >= 0
        && quantity.max() == null
        && text.charAt(at - 1) != '余'
        && text.charAt(at - 1) != '多'
        && !text.startsWith("组", at + 1);
  }

  /** The 300 of K12+300, DK3+120. */
  private static boolean isChainage(String text, int start) {
    int at = start - 1;
    if (at < 1 || text.charAt(at) != '+') {
      return false;
    }
    int first = Math.max(0, at - LONGEST_CHAINAGE);
    int i = at - 1;
    while (i > first && Digits.is(text.charAt(i))) {
      i--;
    }
    return i < at - 1 && (text.charAt(i) == 'K' || text.charAt(i) == 'k');
  }

  /** 7村31组 counts both. */
  private static boolean isCounted(char before) {
    return Digits.is(before) || ChineseDigits.opens(before) || before == '个';
  }

  /** 中坝村3组28户, 小区1排3号, but not 全村3组. */
  private static boolean isPart(String text, Quantity quantity) {
    int at = quantity.numeralEnd();
    int before = quantity.start() - 1;
    return at < text.length()
        && at + 1 == quantity.end()
        && quantity.numeral().arabic()
        && PARTS.indexOf(text.charAt(at)) >= 0
        && before > 0
        && QUARTERS.indexOf(text.charAt(before)) >= 0
        && "全该本各每".indexOf(text.charAt(before - 1)) < 0
        && !isCounted(text.charAt(before - 1));
  }
}
