package org.countyreports.job.show;

/** How words stand out: in colour on a terminal, in brackets everywhere else. */
public enum Paint {
  /** ANSI colours. */
  COLOUR("\u001b[1;32m", "\u001b[33m", "\u001b[2m", "\u001b[1m", "\u001b[0m"),
  /** Brackets. */
  PLAIN("[", "{", "", "", "");

  private final String figure;
  private final String leftOut;
  private final String dim;
  private final String bold;
  private final String end;

  Paint(String figure, String leftOut, String dim, String bold, String end) {
    this.figure = figure;
    this.leftOut = leftOut;
    this.dim = dim;
    this.bold = bold;
    this.end = end;
  }

  /** A stated figure and its number in the list. */
  String figure(String words, String number) {
    String close = this == PLAIN ? "]" : end;
    return figure + words + close + dim(number);
  }

  /** A number that states no figure. */
  String leftOut(String words) {
    return leftOut + words + (this == PLAIN ? "}" : end);
  }

  /** Something that stands back. */
  String dim(String words) {
    return words.isEmpty() ? "" : dim + words + end;
  }

  /** Something that stands out. */
  String bold(String words) {
    return words.isEmpty() ? "" : bold + words + end;
  }
}
