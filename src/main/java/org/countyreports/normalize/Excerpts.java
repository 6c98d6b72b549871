package org.countyreports.normalize;

import org.countyreports.text.FoldedText;

/** Stretches of an article as found; the sentence of several figures is cut out once. */
final class Excerpts {

  private final String text;
  private int start = -1;
  private int end = -1;
  private String sentence = "";

  Excerpts(FoldedText text) {
    this.text = text.original();
  }

  /** The words between two offsets of the original. */
  String quote(int from, int to) {
    return text.substring(from, to);
  }

  /** The sentence between two offsets of the original, without the space around it. */
  String sentence(int from, int to) {
    if (from != start || to != end) {
      sentence = text.substring(from, to).strip();
      start = from;
      end = to;
    }
    return sentence;
  }
}
