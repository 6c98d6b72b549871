package org.countyreports.read;

/**
 * How many columns and rows a cell spans, as browsers read it: by HTML's rules for parsing
 * non-negative integers, which stop at the first character that is no digit (2px, 2.0, 2;).
 */
final class CellSpan {

  /** A row span of 0: to the end of the group of rows. */
  static final int TO_END = Integer.MAX_VALUE;

  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 65_534;
  private static final int NONE = -1;

  private CellSpan() {}

  /** The columns of an attribute colspan; 1 where it says nothing sensible. */
  static int columns(String colspan) {
    int columns = parse(colspan, MOST_COLUMNS);
    return columns > 0 ? columns : 1;
  }

  /** The rows of an attribute rowspan; 1 where it says nothing sensible. */
  static int rows(String rowspan) {
    int rows = parse(rowspan, MOST_ROWS);
    return rows == 0 ? TO_END : Math.max(rows, 1);
  }

  private static int parse(String value, int most) {
    int at = 0;
    while (at < value.length() && " \t\n\f\r".indexOf(value.charAt(at)) >= 0) {
      at++;
    }
    boolean negative = at < value.length() && value.charAt(at) == '-';
    at += negative || (at < value.length() && value.charAt(at) == '+') ? 1 : 0;
    int number = NONE;
    while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
      number = Math.min(most, Math.max(number, 0) * 10 + value.charAt(at) - '0');
      at++;
    }
    return negative && number > 0 ? NONE : number;
  }
}
