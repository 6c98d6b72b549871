package org.countyreports.extract;

/** Where the clause and the list item around a token begin and end. */
final class Clause {

  /** What is further away says nothing about a figure; keeps endless sentences linear. */
  private static final int LONGEST = 160;

  private enum Extent {
    CLAUSE,
    PART,
    SENTENCE
  }

  private Clause() {}

  /** First token of the clause that holds a token. */
  static int start(Tokens tokens, int token) {
    return start(tokens, token, Extent.CLAUSE);
  }

  /** Token behind the clause that holds a token. */
  static int end(Tokens tokens, int token) {
    return end(tokens, token, Extent.CLAUSE);
  }

  /** First token of the sentence that holds a token. */
  static int sentenceStart(Tokens tokens, int token) {
    return start(tokens, token, Extent.SENTENCE);
  }

  /** Token behind the sentence that holds a token. */
  static int sentenceEnd(Tokens tokens, int token) {
    return end(tokens, token, Extent.SENTENCE);
  }

  /** First token of the part of a sentence, between semicolons, that holds a token. */
  static int partStart(Tokens tokens, int token) {
    return start(tokens, token, Extent.PART);
  }

  /** Token behind the part of a sentence that holds a token. */
  static int partEnd(Tokens tokens, int token) {
    return end(tokens, token, Extent.PART);
  }

  /** Whether a token ends a clause. */
  static boolean isEnd(Tokens tokens, int token) {
    return isEnd(tokens, token, Extent.CLAUSE);
  }

  private static int start(Tokens tokens, int token, Extent extent) {
    int start = token;
    while (start > 0 && token - start < LONGEST && !isEnd(tokens, start - 1, extent)) {
      start--;
    }
    return start;
  }

  private static int end(Tokens tokens, int token, Extent extent) {
    int end = token + 1;
    while (end < tokens.size() && end - token < LONGEST && !isEnd(tokens, end, extent)) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(Tokens tokens, int token, Extent extent) {
    return tokens.is(token, Tokens.Kind.PUNCTUATION)
        && switch (tokens.first(token)) {
          case '。', '!', '?', '\n' -> true;
          case ';' -> extent != Extent.SENTENCE;
          case ',', ':', '(', ')' -> extent == Extent.CLAUSE;
          default -> false;
        };
  }
}
