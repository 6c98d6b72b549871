package org.countyreports.read;

/** Tells prose from headings, menus and labels. */
final class Sentence {

  private static final int SHORTEST = 12;
  private static final int LONG = 30;

  private Sentence() {}

  /** Whether a line reads like a sentence of a report. */
  static boolean isProse(String text) {
    if (text.length() < SHORTEST) {
      return text.endsWith("。") && text.length() > 5;
    }
    if (LineWeight.endsSentence(text)) {
      return true;
    }
    return text.length() >= LONG && marks(text) >= 2;
  }

  private static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks += "，。；、,;".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return marks;
  }
}
