package org.countyreports.extract;

/**
 * The stretch of tokens between two ends, a clause or a sentence, that holds the token last asked
 * for: a stretch has several figures, and each asks for it several times.
 */
final class Stretch {

  /** What is further away says nothing about a figure; keeps endless sentences linear. */
  static final int LONGEST = 160;

  private final Tokens tokens;
  private final String ends;
  private int from;
  private int to;
  private long classes;

  /** Stretches of some tokens between these characters. */
  Stretch(Tokens tokens, String ends) {
    this.tokens = tokens;
    this.ends = ends;
  }

  /** First token of the stretch that holds a token. */
  int start(int token) {
    find(token);
    return Math.max(from, token - LONGEST);
  }

  /** Token behind the stretch that holds a token. */
  int end(int token) {
    find(token);
    return Math.min(to, token + LONGEST);
  }

  /** All classes of the words of the stretch that holds a token. */
  long classes(int token) {
    find(token);
    return to - from <= LONGEST ? classes : tokens.classesBetween(start(token), end(token));
  }

  boolean isEnd(int token) {
    return tokens.is(token, Tokens.Kind.PUNCTUATION) && ends.indexOf(tokens.first(token)) >= 0;
  }

  private void find(int token) {
    if (token >= from && token < to) {
      return;
    }
    from = token;
    while (from > 0 && !isEnd(from - 1)) {
      from--;
    }
    to = token + 1;
    while (to < tokens.size() && !isEnd(to)) {
      to++;
    }
    classes = tokens.classesBetween(from, to);
  }
}
