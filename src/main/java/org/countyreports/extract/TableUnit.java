package org.countyreports.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a heading or caption gives for the numbers of its cells: 万元, 公斤/亩, %.
 *
 * @param factor what each number is multiplied by before its unit: 万 in 万元
 * @param classifier the classifier or measure
 * @param per what it is per: mu in 公斤/亩; empty where it is no rate
 */
record TableUnit(BigDecimal factor, Classifier classifier, String per) {

  private static final int LONGEST = 12;
  private static final String SIGNS = "±+-/、,()";
  private static final RateFinder RATES = new RateFinder();

  /** The unit that a folded text is; null where it is more or less than a unit. */
  static @Nullable TableUnit of(String text, Classifiers classifiers) {
    String unit = text.replace(" ", "");
    if (unit.isEmpty() || unit.length() > LONGEST) {
      return null;
    }
    TableUnit plain = plain(isSignedPercent(unit) ? "%" : unit, "", classifiers);
    int slash = unit.indexOf('/');
    if (plain != null || slash <= 0) {
      return plain;
    }
    return plain(unit.substring(0, slash), RATES.behind(unit.substring(slash)), classifiers);
  }

  /** ±%, +/-%: a change that may go either way. */
  private static boolean isSignedPercent(String unit) {
    return unit.endsWith("%")
        && unit.chars().limit(unit.length() - 1L).allMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  private static @Nullable TableUnit plain(String unit, String per, Classifiers classifiers) {
    Classifier whole = classifiers.find(unit);
    if (whole != null && isUnit(whole)) {
      return new TableUnit(BigDecimal.ONE, whole, per);
    }
    int at = 0;
    BigDecimal factor = BigDecimal.ONE;
    while (at < unit.length() && ChineseDigits.power(unit.charAt(at)) > 1) {
      factor = factor.multiply(ChineseDigits.tenTo(ChineseDigits.power(unit.charAt(at++))));
    }
    Classifier classifier = classifiers.find(unit.substring(at));
    return classifier == null || !isUnit(classifier)
        ? null
        : new TableUnit(factor, classifier, per);
  }

  private static boolean isUnit(Classifier classifier) {
    return classifier.kind() != Classifier.Kind.MARK && classifier.kind() != Classifier.Kind.TIME;
  }

  boolean isPercent() {
    return classifier.kind() == Classifier.Kind.PERCENT;
  }

  /** The units that follow 单位: in a folded caption, or stand in its last brackets. */
  static List<TableUnit> ofCaption(String caption, Classifiers classifiers) {
    int named = caption.lastIndexOf("单位:");
    if (named >= 0) {
      return several(caption, named + 3, classifiers);
    }
    int open = caption.lastIndexOf('(');
    return open < 0 ? List.of() : several(caption, open + 1, classifiers);
  }

  /** 万元、亩、%: the units from an offset to the first word that is none. */
  private static List<TableUnit> several(String text, int from, Classifiers classifiers) {
    List<TableUnit> units = new ArrayList<>();
    int start = from;
    for (int i = from; i <= text.length() && i - from <= 4 * LONGEST; i++) {
      if (i == text.length() || " 、,;.。)和".indexOf(text.charAt(i)) >= 0) {
        TableUnit unit = of(text.substring(start, i), classifiers);
        if (unit != null) {
          units.add(unit);
        } else if (i > start) {
          break;
        }
        start = i + 1;
      }
    }
    return units;
  }
}
