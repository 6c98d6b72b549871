package org.countyreports.load;

/** What a person needs to read of a long sentence. */
final class Excerpt {

  private static final int AROUND = 40;

  private Excerpt() {}

  /** The part of a sentence around a quote, cut ends marked by an ellipsis. */
  static String around(String quote, String sentence) {
    int at = Math.max(0, sentence.indexOf(quote));
    int from = Math.max(0, at - AROUND);
    int to = Math.min(sentence.length(), at + quote.length() + AROUND);
    return (from > 0 ? "…" : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? "…" : "");
  }
}
