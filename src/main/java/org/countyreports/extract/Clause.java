package org.countyreports.extract;

/**
 * Where the clause and the list item around a token, which is none of their ends, begin and end.
 */
final class Clause {

  private Clause() {}

  /** First token of the clause that holds a token. */
  static int start(Tokens tokens, int token) {
    return tokens.clause().start(token);
  }

  /** Token behind the clause that holds a token. */
  static int end(Tokens tokens, int token) {
    return tokens.clause().end(token);
  }

  /** First token of the sentence that holds a token. */
  static int sentenceStart(Tokens tokens, int token) {
    return tokens.sentence().start(token);
  }

  /** Token behind the sentence that holds a token. */
  static int sentenceEnd(Tokens tokens, int token) {
    return tokens.sentence().end(token);
  }

  /** Classes of the words of the sentence that holds a token. */
  static long inSentence(Tokens tokens, int token) {
    return tokens.sentence().classes(token);
  }

  /** Classes of the words of the part of a sentence, between semicolons, that holds a token. */
  static long inPart(Tokens tokens, int token) {
    return tokens.part().classes(token);
  }

  /** Whether a token ends a clause. */
  static boolean isEnd(Tokens tokens, int token) {
    return tokens.clause().isEnd(token);
  }
}
