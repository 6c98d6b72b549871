package org.countyreports.extract;

/** Numbers of lists: 一、 (二) 3. at the head of a line. */
final class ListNumber {

  private static final String IN_FRONT = " (（【[“";
  private static final String BEHIND = "、.．)）】是";

  private ListNumber() {}

  /** Whether the number at {@code [start,end)} opens its line and a mark of lists follows. */
  static boolean isAt(String text, int start, int end) {
    if (end >= text.length() || BEHIND.indexOf(text.charAt(end)) < 0) {
      return false;
    }
    int at = start - 1;
    while (at >= 0 && IN_FRONT.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }
}
