package org.countyreports.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** What a scale is of, by the canonical unit of the thing. */
  private static final Map<String, String> BASE_UNITS =
      Map.of("CNY", "元", "{person}", "人", "m2", "平方米");

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
    String per = RATES.behind(unit.substring(slash));
    TableUnit whole = plain(unit.substring(0, slash), RateFinder.canonical(per), classifiers);
    return whole == null
        ? null
        : new TableUnit(RateFinder.perMu(whole.factor(), per), whole.classifier(), whole.per());
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

  /**
   * The scale that stands alone behind the words of a heading: 总额(亿) is money, 人口(万) are people;
   * null where it is no scale or the words do not say of what.
   */
  static @Nullable TableUnit ofScale(String scale, String words, Classifiers classifiers) {
    boolean alone =
        !scale.isEmpty()
            && scale.length() <= 2
            && scale.chars().allMatch(c -> ChineseDigits.power((char) c) > 1);
    String measure = alone ? TableHeadings.valueByEnding("measures", words) : null;
    String form = measure == null ? null : BASE_UNITS.get(measure);
    return form == null ? null : of(scale + form, classifiers);
  }

  /** The unit as a heading may write it: 万元, 公斤/{mu}. */
  String form() {
    int power = factor.precision() - factor.scale() - 1;
    String scale = power >= 8 ? "亿" : power >= 4 ? "万" : power == 3 ? "千" : power == 2 ? "百" : "";
    return scale + classifier.form() + (per.isEmpty() ? "" : "/" + per);
  }

  boolean isPercent() {
    return classifier.kind() == Classifier.Kind.PERCENT;
  }

  /** The units that follow 单位: in a folded caption, or stand in its last brackets. */
  static List<TableUnit> ofCaption(String caption, Classifiers classifiers) {
    List<TableUnit> named = new ArrayList<>();
    for (int at = caption.indexOf("单位"); at >= 0; at = caption.indexOf("单位", at + 1)) {
      int told = at + 2 < caption.length() ? ":为是".indexOf(caption.charAt(at + 2)) : -1;
      if (told >= 0) {
        named.addAll(several(caption, at + 3, classifiers));
      }
    }
    if (!named.isEmpty()) {
      return named;
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
