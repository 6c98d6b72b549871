package org.countyreports.read;

import org.countyreports.text.Digits;

/** What a cell of a table says. */
enum CellKind {
  /** A number, alone or with a qualifier and a unit: 312, -3.2%, 约30户. */
  NUMBER,
  /** A bare year: 2019. */
  YEAR,
  /** Nothing, or a dash for nothing. */
  BLANK,
  /** Everything else. */
  WORDS;

  private static final int LONGEST_UNIT = 5;
  private static final int LONGEST_QUALIFIER = 2;

  /** Numbers with these behind them name or date: 3号, 5组, 45岁, 2019年. */
  private static final String NAMING = "号组班级楼岁年月日时届期线路";

  private static final String NOTHING = "-—–―－/／\\…·.*×_无";
  private static final String SIGNS = "+-−－↑↓▲▼△±";

  /** The kind of a cell; looks at no more than its first characters. */
  static CellKind of(String text) {
    String cell = squeezed(text);
    if (isNothing(cell)) {
      return BLANK;
    }
    if (cell.length() == 4 && isYear(cell)) {
      return YEAR;
    }
    return isNumber(cell) ? NUMBER : WORDS;
  }

  /** Whether it may stand where figures do. */
  boolean isFigure() {
    return this == NUMBER || this == YEAR;
  }

  private static String squeezed(String text) {
    return Folding.squeeze(text.length() > 40 ? text.substring(0, 40) : text);
  }

  private static boolean isNothing(String cell) {
    return cell.chars().allMatch(c -> NOTHING.indexOf(c) >= 0);
  }

  private static boolean isYear(String cell) {
    return cell.chars().allMatch(c -> c >= '0' && c <= '9')
        && (cell.startsWith("19") || cell.startsWith("20"));
  }

  private static boolean isNumber(String cell) {
    int at = 0;
    while (at < cell.length()
        && at <= LONGEST_QUALIFIER
        && (SIGNS.indexOf(cell.charAt(at)) >= 0 || Folding.isHan(cell.charAt(at)))) {
      at++;
    }
    int first = at;
    while (at < cell.length() && isNumeral(cell.charAt(at))) {
      at++;
    }
    return at > first
        && Digits.is(cell.charAt(first))
        && !isMark(cell.substring(first, at))
        && cell.charAt(0) != '第'
        && isUnit(cell.substring(at));
  }

  private static boolean isNumeral(char c) {
    return Digits.is(c) || ".,-~—".indexOf(c) >= 0;
  }

  /** Telephone numbers, and dates and versions with several dots or strokes. */
  private static boolean isMark(String numeral) {
    int digits = 0;
    int dots = 0;
    int strokes = 0;
    boolean grouped = false;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      digits += Digits.is(c) ? 1 : 0;
      dots += c == '.' ? 1 : 0;
      strokes += c == '-' ? 1 : 0;
      grouped |= c == ',';
    }
    boolean telephone =
        !grouped && dots == 0 && (digits >= 11 || (digits >= 7 && numeral.charAt(0) == '0'));
    boolean dated = dots > (strokes > 0 ? 2 : 1) || strokes > 1;
    return telephone || dated;
  }

  private static boolean isUnit(String rest) {
    if (rest.length() > LONGEST_UNIT) {
      return false;
    }
    return rest.chars()
        .allMatch(c -> Folding.isHan((char) c) && NAMING.indexOf(c) < 0 || isSign(c));
  }

  private static boolean isSign(int c) {
    return "%‰㎡℃+*#/".indexOf(c) >= 0;
  }
}
