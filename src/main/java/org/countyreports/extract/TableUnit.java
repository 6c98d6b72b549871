package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.model.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a heading or caption gives for the numbers of its cells: 产值（万元）, 单位：人.
 *
 * @param factor what each number is multiplied by before its unit: 万 in 万元
 * @param classifier the classifier or measure
 */
record TableUnit(BigDecimal factor, Classifier classifier) {

  /** The unit in a heading's brackets or behind 单位:; null where it gives none. */
  static @Nullable TableUnit ofHeading(String heading, Classifiers classifiers) {
    int named = heading.lastIndexOf("单位:");
    if (named >= 0) {
      return of(heading, named + 3, heading.length(), classifiers);
    }
    int open = heading.lastIndexOf('(');
    int close = heading.indexOf(')', open + 1);
    if (open >= 0 && close > open) {
      return of(heading, open + 1, close, classifiers);
    }
    return heading.endsWith("%")
        ? of(heading, heading.length() - 1, heading.length(), classifiers)
        : null;
  }

  /**
   * The unit that a text is, as in a column of units; null where it is more or less than a unit.
   */
  static @Nullable TableUnit ofText(String text, Classifiers classifiers) {
    return of(text, 0, text.length(), classifiers);
  }

  private static @Nullable TableUnit of(String text, int from, int to, Classifiers classifiers) {
    String unit = text.substring(from, to).strip();
    int at = 0;
    BigDecimal factor = BigDecimal.ONE;
    while (at < unit.length() && ChineseDigits.power(unit.charAt(at)) > 1) {
      factor = factor.multiply(ChineseDigits.tenTo(ChineseDigits.power(unit.charAt(at++))));
    }
    Classifier classifier = classifiers.find(unit.substring(at));
    if (unit.equals("±%") || unit.equals("+/-%")) {
      classifier = classifiers.find("%");
    }
    if (classifier == null
        || classifier.kind() == Classifier.Kind.MARK
        || classifier.kind() == Classifier.Kind.TIME) {
      return null;
    }
    return new TableUnit(factor, classifier);
  }
}
