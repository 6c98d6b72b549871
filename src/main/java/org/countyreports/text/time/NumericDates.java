package org.countyreports.text.time;

import org.countyreports.text.Digits;

/** Dates in figures alone: 2008-3-22, 2020/2/3, 2020.3.17, and 2.14 where a line begins with it. */
final class NumericDates {

  private static final int SHORTEST_YEAR = 1900;
  private static final int LONGEST_YEAR = 2100;

  private final Numeral numeral = new Numeral();

  /** Reads year, month and day with the same separator between; false where none stands there. */
  boolean readFull(String text, int at, Draft draft) {
    if (!numeral.read(text, at) || numeral.chinese || !isYear(numeral.value)) {
      return false;
    }
    int year = numeral.value;
    int first = numeral.end;
    if (first >= text.length() || "-/.".indexOf(text.charAt(first)) < 0) {
      return false;
    }
    if (!numeral.read(text, first + 1) || !isMonth(numeral.value)) {
      return false;
    }
    int month = numeral.value;
    int second = numeral.end;
    if (second >= text.length() || text.charAt(second) != text.charAt(first)) {
      return false;
    }
    if (!numeral.read(text, second + 1) || !isDay(numeral.value) || endsInNumber(text)) {
      return false;
    }
    draft.year = year;
    return take(draft, month);
  }

  /** Reads month and day with a point between: 2.14; false where none stands there. */
  boolean readShort(String text, int at, Draft draft) {
    if (!numeral.read(text, at) || numeral.chinese || !isMonth(numeral.value)) {
      return false;
    }
    int month = numeral.value;
    int point = numeral.end;
    if (point >= text.length() || text.charAt(point) != '.') {
      return false;
    }
    if (!numeral.read(text, point + 1) || !isDay(numeral.value) || endsInNumber(text)) {
      return false;
    }
    return take(draft, month);
  }

  static boolean isYear(int value) {
    return value >= SHORTEST_YEAR && value <= LONGEST_YEAR;
  }

  static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }

  static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  private boolean take(Draft draft, int month) {
    draft.month = month;
    draft.day = numeral.value;
    draft.end = numeral.end;
    return true;
  }

  /** A point with a digit behind goes on as a version or decimal: 2020.3.17.1. */
  private boolean endsInNumber(String text) {
    int end = numeral.end;
    return end + 1 < text.length() && text.charAt(end) == '.' && Digits.is(text.charAt(end + 1));
  }
}
