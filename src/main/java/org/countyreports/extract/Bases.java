package org.countyreports.extract;

import java.util.List;
import java.util.Set;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.LeftOut.Reason;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Quantities that others are measured by, and those that are measured by moments: 每10万人, 136元/50公斤,
 * 以女性为100, 420立方米/秒, 每小时40公里. None of them says how much there is.
 */
final class Bases {

  /** Units of time and volume by which flows, speeds and concentrations are measured. */
  private static final List<String> MOMENTS =
      List.of("秒", "小时", "时", "分钟", "分", "毫秒", "s", "h", "min", "升", "毫升", "L", "l", "mL", "ml");

  /** Masses and volumes by which concentrations are measured: 35微克/立方米. */
  private static final Set<String> MASSES =
      Set.of("克", "毫克", "微克", "纳克", "g", "mg", "μg", "µg", "ug", "ng");

  private static final List<String> VOLUMES = List.of("立方米", "标准立方米", "m3", "m³", "Nm3");

  private static final List<String> EACH_MOMENT =
      List.of("每秒", "每小时", "每分钟", "每毫升", "每升", "每立方米", "时速", "秒速", "流速");

  private static final int LONGEST_NAME = 10;

  private Bases() {}

  /** Why a quantity is a base or measured by moments; null where it is neither. */
  static @Nullable Reason reason(String text, Quantity quantity) {
    if (isPerQuantity(text, quantity) || isIndexBase(text, quantity)) {
      return Reason.BASE;
    }
    return isFlow(text, quantity) ? Reason.FLOW : null;
  }

  /** 每50公斤136元, 4.85元/500克, but not 每人500克 and 5/8. */
  private static boolean isPerQuantity(String text, Quantity quantity) {
    int at = quantity.start();
    if (at == 0) {
      return false;
    }
    boolean each = text.charAt(at - 1) == '每' && quantity.hasClassifier();
    boolean slash =
        at > 1
            && text.charAt(at - 1) == '/'
            && Character.isIdeographic(text.charAt(at - 2))
            && quantity.hasClassifier();
    return each || slash;
  }

  /** 以女性为100, 上年=100. */
  private static boolean isIndexBase(String text, Quantity quantity) {
    int at = quantity.start();
    if (quantity.hasClassifier() || at < 2 || !isHundred(text, quantity)) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean called =
        before == '为' && text.substring(Math.max(0, at - LONGEST_NAME), at).indexOf('以') >= 0;
    boolean bracketed =
        before == '为'
            && text.lastIndexOf('(', at) > at - LONGEST_NAME
            && quantity.numeralEnd() < text.length()
            && text.charAt(quantity.numeralEnd()) == ')';
    return before == '=' || called || bracketed;
  }

  private static boolean isHundred(String text, Quantity quantity) {
    String digits = text.substring(quantity.start(), quantity.numeralEnd());
    return digits.startsWith("10") && digits.chars().skip(1).allMatch(c -> c == '0');
  }

  /** 立方米/秒, 公里/小时, 毫克/升; a price is asked for a litre and is a figure. */
  private static boolean isFlow(String text, Quantity quantity) {
    if (quantity.classifier().kind() != Kind.MEASURE
        && quantity.classifier().kind() != Kind.COUNT) {
      return false;
    }
    int end = quantity.end();
    if (end < text.length() && text.charAt(end) == '/') {
      return MOMENTS.stream().anyMatch(moment -> isWord(text, end + 1, moment))
          || MASSES.contains(quantity.classifier().form())
              && VOLUMES.stream().anyMatch(volume -> isWord(text, end + 1, volume));
    }
    return EACH_MOMENT.stream()
            .anyMatch(each -> text.startsWith(each, quantity.start() - each.length()))
        || EACH_MOMENT.stream().limit(5).anyMatch(each -> text.startsWith(each, end));
  }

  /** Whether a heading gives such a unit: 最大雨强(毫米/小时), 氨氮 mg/L, PM2.5(微克/立方米). */
  static boolean isFlow(String heading) {
    int slash = heading.lastIndexOf('/');
    int end = heading.endsWith(")") ? heading.length() - 1 : heading.length();
    if (slash <= 0 || slash >= end) {
      return false;
    }
    String each = heading.substring(slash + 1, end);
    int unit = Math.max(heading.lastIndexOf('(', slash), heading.lastIndexOf(' ', slash)) + 1;
    return MOMENTS.contains(each)
        || VOLUMES.contains(each) && MASSES.contains(heading.substring(unit, slash));
  }

  private static boolean isWord(String text, int at, String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end >= text.length()
            || !Digits.is(text.charAt(end))
                && !(word.charAt(0) < 128
                    && text.charAt(end) < 128
                    && Character.isLetter(text.charAt(end))));
  }
}
