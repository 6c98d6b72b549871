package org.countyreports.extract;

/** Where the clause and the list item around a token begin and end. */
final class Clause {

  private static final String ENDS = ",;:。!?\n()";

  /** What is further away says nothing about a figure; keeps endless sentences linear. */
  private static final int LONGEST = 160;

  private Clause() {}

  /** First token of the clause that holds a token. */
  static int start(Tokens tokens, int token) {
    return start(tokens, token, ENDS);
  }

  /** Token behind the clause that holds a token. */
  static int end(Tokens tokens, int token) {
    return end(tokens, token, ENDS);
  }

  /** First token of the sentence that holds a token. */
  static int sentenceStart(Tokens tokens, int token) {
    return start(tokens, token, "。!?\n");
  }

  /** Token behind the sentence that holds a token. */
  static int sentenceEnd(Tokens tokens, int token) {
    return end(tokens, token, "。!?\n");
  }

  /** Whether a token ends a clause. */
  static boolean isEnd(Tokens tokens, int token) {
    return tokens.is(token, Tokens.Kind.PUNCTUATION) && ENDS.indexOf(tokens.first(token)) >= 0;
  }

  private static int start(Tokens tokens, int token, String ends) {
    int start = token;
    while (start > 0 && token - start < LONGEST && !isOneOf(tokens, start - 1, ends)) {
      start--;
    }
    return start;
  }

  private static int end(Tokens tokens, int token, String ends) {
    int end = token + 1;
    while (end < tokens.size() && end - token < LONGEST && !isOneOf(tokens, end, ends)) {
      end++;
    }
    return end;
  }

  private static boolean isOneOf(Tokens tokens, int token, String ends) {
    return tokens.is(token, Tokens.Kind.PUNCTUATION) && ends.indexOf(tokens.first(token)) >= 0;
  }
}
