package org.countyreports.normalize.place;

/**
 * The words before a figure that belong to its clause.
 *
 * @param from where the clause, or the bracket the figure stands in, begins
 * @param bracketed whether {@code from} is the opening bracket of the figure's own bracket
 */
record Span(int from, boolean bracketed) {

  /** Clauses are longer than this only in text that is none. */
  private static final int LONGEST = 400;

  /**
   * The clause that leads to an offset: back to the last comma, semicolon, colon or stop outside of
   * brackets that are closed again, or to the bracket that is still open.
   */
  static Span before(String text, int offset) {
    int closed = 0;
    int limit = Math.max(0, offset - LONGEST);
    for (int i = offset - 1; i >= limit; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        closed++;
      } else if (c == '(') {
        if (closed == 0) {
          return new Span(i + 1, true);
        }
        closed--;
      } else if (c == '\n' || (closed == 0 && isMark(c))) {
        return new Span(i + 1, false);
      }
    }
    return new Span(limit, false);
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case ',', ';', ':', '。', '!', '?' -> true;
      default -> false;
    };
  }
}
