package org.countyreports.extract;

/** Where the clause and the list item around a token begin and end. */
final class Clause {

  /** What is further away says nothing about a figure; keeps endless sentences linear. */
  private static final int LONGEST = 160;

  private Clause() {}

  /** First token of the clause that holds a token. */
  static int start(Tokens tokens, int token) {
    return start(tokens, token, false);
  }

  /** Token behind the clause that holds a token. */
  static int end(Tokens tokens, int token) {
    return end(tokens, token, false);
  }

  /** First token of the sentence that holds a token. */
  static int sentenceStart(Tokens tokens, int token) {
    return start(tokens, token, true);
  }

  /** Token behind the sentence that holds a token. */
  static int sentenceEnd(Tokens tokens, int token) {
    return end(tokens, token, true);
  }

  /** Whether a token ends a clause. */
  static boolean isEnd(Tokens tokens, int token) {
    return isEnd(tokens, token, false);
  }

  private static int start(Tokens tokens, int token, boolean sentence) {
    int start = token;
    while (start > 0 && token - start < LONGEST && !isEnd(tokens, start - 1, sentence)) {
      start--;
    }
    return start;
  }

  private static int end(Tokens tokens, int token, boolean sentence) {
    int end = token + 1;
    while (end < tokens.size() && end - token < LONGEST && !isEnd(tokens, end, sentence)) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(Tokens tokens, int token, boolean sentence) {
    return tokens.is(token, Tokens.Kind.PUNCTUATION)
        && switch (tokens.first(token)) {
          case '。', '!', '?', '\n' -> true;
          case ',', ';', ':', '(', ')' -> !sentence;
          default -> false;
        };
  }
}
