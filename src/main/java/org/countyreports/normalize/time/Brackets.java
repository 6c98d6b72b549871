package org.countyreports.normalize.time;

/** Brackets around a date. */
final class Brackets {

  /** How far a bracket is looked for; longer ones are running text. */
  private static final int FAR = 60;

  /** What may stand beside a date in a bracket that speaks for what follows: (截至2月11日24时). */
  private static final int ASIDE = 4;

  private Brackets() {}

  /**
   * Where the bracket around a date closes: a date in a bracket that tells more than the date stays
   * in it. No limit where there is no bracket or it holds the date alone.
   */
  static int endAround(String text, int start, int end, int from, int to) {
    int open = start - 1;
    int first = Math.max(from, start - FAR);
    while (open >= first && text.charAt(open) != '(' && text.charAt(open) != ')') {
      open--;
    }
    if (open < first || text.charAt(open) == ')') {
      return Integer.MAX_VALUE;
    }
    int limit = Math.min(to, end + FAR);
    int close = end;
    while (close < limit && text.charAt(close) != ')') {
      close++;
    }
    boolean figure = text.substring(end, close).chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean alone = !figure && start - open - 1 <= ASIDE && close - end <= ASIDE;
    return close == limit || alone ? Integer.MAX_VALUE : close;
  }
}
