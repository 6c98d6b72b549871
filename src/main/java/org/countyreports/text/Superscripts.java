package org.countyreports.text;

/**
 * Raised signs: exponents (1.2×10⁴) and marks of notes (3①万人, 3¹万人, 3[2]万人). Pages raise them by
 * markup, texts by characters of their own.
 */
public final class Superscripts {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final int LONGEST_NOTE = 4;

  private Superscripts() {}

  /** The text in raised characters where it is nothing but digits; else as it is. */
  public static String raised(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text;
    }
    StringBuilder raised = new StringBuilder();
    plain.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return raised.toString();
  }

  /** The digit that a character is raised from; -1 where it is none. */
  public static int digit(char c) {
    return c < '²' ? -1 : RAISED.indexOf(c);
  }

  /**
   * Length of the mark of a note that begins at {@code at} of the original, behind a digit; 0 where
   * there is none. {@code n} characters are folded so far.
   */
  static int noteLength(String original, int at, char[] folded, int n) {
    char c = original.charAt(at);
    boolean may = c == '[' || c == '［' || isCircled(c) || digit(c) >= 0;
    if (!may || n == 0 || !Digits.is(folded[n - 1])) {
      return 0;
    }
    if (isCircled(c)) {
      return 1;
    }
    if (digit(c) < 0) {
      return bracketed(original, at);
    }
    return isPowerOfTen(folded, n) ? 0 : raisedEnd(original, at) - at;
  }

  /** ① to ⑳, ❶ to ❿. */
  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳' || c >= '❶' && c <= '❿';
  }

  private static int raisedEnd(String original, int at) {
    int end = at;
    while (end < original.length() && digit(original.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** [2], [注1] before a word: 政发[2022] has other words before it. */
  private static int bracketed(String original, int open) {
    int at = open + 1;
    int limit = Math.min(original.length() - 1, open + LONGEST_NOTE);
    while (at < limit && isNotePart(original.charAt(at))) {
      at++;
    }
    boolean closed = at > open + 1 && at < limit && "]］".indexOf(original.charAt(at)) >= 0;
    return closed && Character.isIdeographic(original.charAt(at + 1)) ? at + 1 - open : 0;
  }

  private static boolean isNotePart(char c) {
    return Digits.is(c) || digit(c) >= 0 || c == '注';
  }

  /** The 10 that an exponent stands on. */
  private static boolean isPowerOfTen(char[] folded, int n) {
    return n > 1
        && folded[n - 1] == '0'
        && folded[n - 2] == '1'
        && (n == 2 || !Digits.is(folded[n - 3]) && folded[n - 3] != '.');
  }
}
