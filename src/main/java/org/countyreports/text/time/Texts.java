package org.countyreports.text.time;

/** Small steps over a text. */
final class Texts {

  private static final String BOUNDARIES = "，,。;；:：!?！？、(（[【“\"‘' \n\r|";

  private static final String ENDS = ",。;:!?、()]】”\"' \n\r|";

  private Texts() {}

  /** Behind up to two spaces. */
  static int skipSpaces(String text, int at) {
    int i = at;
    while (i < text.length() && i < at + 2 && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Behind a weekday, in brackets or not: 3月14日(星期一), 3月14日 周一. */
  static int skipWeekday(String text, int at) {
    int i = skipSpaces(text, at);
    boolean bracket = i < text.length() && text.charAt(i) == '(';
    i += bracket ? 1 : 0;
    int named = text.startsWith("星期", i) ? i + 2 : text.startsWith("周", i) ? i + 1 : -1;
    if (named < 0 || named >= text.length() || "一二三四五六日天".indexOf(text.charAt(named)) < 0) {
      return at;
    }
    i = named + 1;
    if (!bracket) {
      return i;
    }
    return text.startsWith(")", i) ? i + 1 : at;
  }

  /** Whether a clause, item or line begins at a place. */
  static boolean isClauseStart(String text, int at) {
    return at == 0 || BOUNDARIES.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether a clause, item or line ends at a place. */
  static boolean isClauseEnd(String text, int at) {
    return at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether one of the characters stands at a place. */
  static boolean isAnyAt(String text, int at, String any) {
    return at >= 0 && at < text.length() && any.indexOf(text.charAt(at)) >= 0;
  }
}
