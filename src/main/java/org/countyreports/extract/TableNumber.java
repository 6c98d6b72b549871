package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;
import org.countyreports.text.Digits;
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
  private static final String TRIANGLES = "△▽";
  private static final BigDecimal SCALE = BigDecimal.valueOf(10_000);
  private static final String PLUS = "+↑▲±";
  private static final String BEHIND = "↑↓*";
  private static final String[] FALLS = {"下降", "减少", "回落", "降低", "降", "减"};
  private static final String[] RISES = {"增长", "上升", "增加", "提高", "增", "升", "共", "计"};

  /**
   * The number of a folded cell; null where the cell says something else.
   *
   * @param falls whether brackets and triangles say that it fell, as under a head of change
   */
  static @Nullable TableNumber of(String cell, Classifiers classifiers, boolean falls) {
    boolean bracketed = cell.length() > 2 && cell.startsWith("(") && cell.endsWith(")");
    boolean triangle = cell.length() > 1 && TRIANGLES.indexOf(cell.charAt(0)) >= 0;
    if (!bracketed && !triangle) {
      return plain(cell, 0, classifiers);
    }
    // Blanks take the place of the signs, so that offsets stay.
    String bare = " " + (bracketed ? cell.substring(1, cell.length() - 1) : cell.substring(1));
    TableNumber number = Digits.is(bare.charAt(1)) ? plain(bare, 1, classifiers) : null;
    return number == null
        ? null
        : new TableNumber(number.quantity(), number.leading(), falls, false);
  }

  private static @Nullable TableNumber plain(String cell, int first, Classifiers classifiers) {
    if (cell.length() <= first || cell.length() > 40) {
      return null;
    }
    boolean minus = MINUS.indexOf(cell.charAt(first)) >= 0;
    int signed = minus || PLUS.indexOf(cell.charAt(first)) >= 0 ? first + 1 : first;
    int fallen = wordEnd(cell, signed, FALLS);
    int from = fallen > signed ? fallen : wordEnd(cell, signed, RISES);
    LeadingWord leading = LeadingWord.at(cell, from);
    if (leading.end() >= cell.length()) {
      return null;
    }
    Quantity quantity = new QuantityParser(classifiers).parse(cell, leading.end());
    boolean orMore =
        quantity != null
            && quantity.bound() == Bound.EXACT
            && quantity.end() == cell.length() - 1
            && cell.endsWith("起");
    if (quantity != null && orMore) {
      // 4000起: so much or more.
      quantity = quantity.withBound(Bound.MORE_THAN, cell.length());
    }
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

  /** 4000起, which are cases unless the heading measures money. */
  boolean isOrMore() {
    return quantity.classifier().form().equals("起") && quantity.bound() == Bound.EXACT;
  }

  /** The same as so much or more. */
  TableNumber orMore() {
    Quantity more =
        quantity.withClassifier(Classifiers.NONE).withBound(Bound.MORE_THAN, quantity.end());
    return new TableNumber(more, leading, negative, fell);
  }

  /** Whether it ends with 万 or 亿 and has no unit behind that: 60多万. */
  boolean isScaled() {
    return !quantity.hasClassifier() && quantity.numeral().magnitude().compareTo(SCALE) >= 0;
  }

  static boolean isCount(Classifier classifier) {
    return classifier.kind() != Classifier.Kind.TIME && classifier.kind() != Classifier.Kind.MARK;
  }
}
