package org.countyreports.extract;

import org.countyreports.model.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * The number that fills a cell from end to end: 312, -3.2%, 下降3.2, 约30户.
 *
 * @param quantity the number
 * @param leading the qualifier in front of it
 * @param negative whether a sign makes it negative
 * @param fell whether a word says that it fell
 */
record TableNumber(Quantity quantity, LeadingWord leading, boolean negative, boolean fell) {

  private static final String MINUS = "-—↓▼";
  private static final String PLUS = "+↑▲±";
  private static final String BEHIND = "↑↓*";
  private static final String[] FALLS = {"下降", "减少", "回落", "降低", "降", "减"};
  private static final String[] RISES = {"增长", "上升", "增加", "提高", "增", "升", "共", "计"};

  /** The number of a folded cell; null where the cell says something else. */
  static @Nullable TableNumber of(String cell, Classifiers classifiers) {
    if (cell.isEmpty() || cell.length() > 40) {
      return null;
    }
    boolean minus = MINUS.indexOf(cell.charAt(0)) >= 0;
    int signed = minus || PLUS.indexOf(cell.charAt(0)) >= 0 ? 1 : 0;
    int fallen = wordEnd(cell, signed, FALLS);
    int from = fallen > signed ? fallen : wordEnd(cell, signed, RISES);
    LeadingWord leading = LeadingWord.at(cell, from);
    if (leading.end() >= cell.length()) {
      return null;
    }
    Quantity quantity = new QuantityParser(classifiers).parse(cell, leading.end());
    boolean whole = quantity != null && endOf(cell, quantity.end()) == cell.length();
    if (quantity == null || !whole || !isCount(quantity.classifier())) {
      return null;
    }
    boolean down = minus || cell.endsWith("↓");
    return new TableNumber(quantity, leading, down, fallen > signed);
  }

  private static int wordEnd(String cell, int from, String[] words) {
    for (String word : words) {
      if (cell.startsWith(word, from)) {
        return from + word.length();
      }
    }
    return from;
  }

  private static int endOf(String cell, int from) {
    int end = from;
    while (end < cell.length() && BEHIND.indexOf(cell.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  static boolean isCount(Classifier classifier) {
    return classifier.kind() != Classifier.Kind.TIME && classifier.kind() != Classifier.Kind.MARK;
  }
}
