package org.countyreports.text;

/**
 * The full stop behind the number of a list that stands before a figure: 1.2021年完成投资3亿元, 2.86名干部下沉.
 * What follows is no decimal where it is a year, and where the line before or behind has the number
 * before or behind.
 */
final class ListMarks {

  private static final int LONGEST_NUMBER = 2;
  private static final int YEAR = 4;

  private ListMarks() {}

  /** Whether the full stop at {@code at} ends the number of a list. */
  static boolean isAt(String text, int at) {
    int end = at + 1;
    if (end >= text.length() || !Digits.is(text.charAt(end))) {
      return false;
    }
    int start = lineStart(text, at);
    int number = start < 0 ? 0 : number(text, start, at);
    if (number == 0) {
      return false;
    }
    while (end < text.length() && Digits.is(text.charAt(end))) {
      end++;
    }
    if (end - at - 1 == YEAR && end < text.length() && text.charAt(end) == '年') {
      return true;
    }
    int lineEnd = text.indexOf('\n', end);
    return isSentence(text, end, lineEnd < 0 ? text.length() : lineEnd)
        && (number > 1 && opensWith(text, lineBefore(text, start), number - 1)
            || lineEnd > 0 && opensWith(text, lineEnd + 1, number + 1));
  }

  /** Where the line of a number begins, blanks aside; -1 where more stands before the number. */
  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start <= LONGEST_NUMBER && Digits.is(text.charAt(start - 1))) {
      start--;
    }
    int before = start;
    while (before > 0 && isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before == 0 || text.charAt(before - 1) == '\n' ? start : -1;
  }

  private static int lineBefore(String text, int start) {
    int end = text.lastIndexOf('\n', start - 1);
    return end < 0 ? -1 : text.lastIndexOf('\n', end - 1) + 1;
  }

  /** Whether the line at an offset begins with a number and a mark of lists. */
  private static boolean opensWith(String text, int line, int number) {
    if (line < 0) {
      return false;
    }
    int at = line;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && end - at <= LONGEST_NUMBER && Digits.is(text.charAt(end))) {
      end++;
    }
    return end > at
        && number(text, at, end) == number
        && end < text.length()
        && ".．、".indexOf(text.charAt(end)) >= 0;
  }

  /** A cell of numbers one below the other has no full stop. */
  private static boolean isSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。；;，".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of a list; 0 where it is none. */
  private static int number(String text, int start, int end) {
    return end == start || end - start > LONGEST_NUMBER || text.charAt(start) == '0'
        ? 0
        : Integer.parseInt(text, start, end, 10);
  }

  private static boolean isBlank(char c) {
    return c != '\n' && CharacterForms.fold(c) == ' ';
  }
}
