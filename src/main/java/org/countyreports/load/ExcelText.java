package org.countyreports.load;

/** Text cells that a spreadsheet shows instead of running them. */
final class ExcelText {

  /** What starts a formula, full-width forms included; tab and line ends hide one. */
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private ExcelText() {}

  /** The text, an apostrophe before it where a spreadsheet would run it as a formula. */
  static String harmless(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** Whether a spreadsheet would run the text. */
  static boolean isFormula(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
