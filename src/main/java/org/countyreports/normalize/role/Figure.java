package org.countyreports.normalize.role;

import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.countyreports.model.Measure;
import org.countyreports.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A figure whose role is to be decided.
 *
 * @param mention as it stands in the text
 * @param unit its canonical unit
 * @param value the number in that unit
 * @param valueMax upper end of a range in that unit; null where there is none
 * @param indicator its indicator
 * @param measure what adding it up would mean
 * @param times how many places have it each: 各2家
 */
public record Figure(
    Mention mention,
    String unit,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    String indicator,
    Measure measure,
    int times) {

  /** What is rounded is off by a half of its last place at most. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  boolean isShare() {
    return unit.equals("%");
  }

  /** Whether it could be a part, or have parts: it is no rate and no share. */
  boolean adds() {
    return measure != Measure.RATE && mention.per().isEmpty() && value.signum() >= 0;
  }

  /** Whether both count or measure in the same unit, so that one may be a part of the other. */
  boolean isLike(Figure other) {
    return mention.per().equals(other.mention.per())
        && (unit.equals(other.unit) || isCountedAs(other));
  }

  /** 卡点18个，高速路口2个: one classifier counts both, whatever unit their nouns give it. */
  private boolean isCountedAs(Figure other) {
    String form = mention.classifier().form();
    boolean one = !form.isEmpty() && form.equals(other.mention.classifier().form());
    return one && isNoPeople(unit) && isNoPeople(other.unit)
        || isBare() && other.unit.startsWith("{");
  }

  /** 文物263处，其中古城8座: things all the same, where one stands right beside the other. */
  boolean countsThingsAs(Figure other) {
    return mention.per().equals(other.mention.per()) && isThings(unit) && isThings(other.unit);
  }

  /** 男 above the numbers of a column: nothing says in which unit they count. */
  private boolean isBare() {
    return mention.classifier().form().isEmpty() && unit.equals("{item}");
  }

  private static boolean isNoPeople(String unit) {
    return unit.startsWith("{") && !unit.startsWith("{person") && !unit.equals("{household}");
  }

  private static boolean isThings(String unit) {
    return unit.equals("{item}") || unit.equals("{place}") || unit.equals("{organization}");
  }

  int start() {
    return mention.numberStart();
  }

  int end() {
    return Math.max(mention.end(), mention.numberEnd());
  }

  /** Between which numbers the true one lies, all its places together. */
  Range range() {
    BigDecimal last = lastPlace();
    BigDecimal low = value;
    BigDecimal high = valueMax == null ? value : valueMax;
    switch (mention.bound()) {
      case MORE_THAN -> high = high.add(last);
      case LESS_THAN -> low = low.subtract(last);
      case NEARLY -> low = low.subtract(last.min(tenth()));
      case ABOUT -> {
        low = low.subtract(last.min(tenth()));
        high = high.add(last.min(tenth()));
      }
      case EXACT -> {
        BigDecimal rounded = isRounded() ? last.multiply(HALF) : BigDecimal.ZERO;
        low = low.subtract(rounded);
        high = high.add(rounded);
      }
    }
    return new Range(low, high).times(Math.max(1, times));
  }

  /** 约100 and 近100 are off by less than the one digit that is written. */
  private BigDecimal tenth() {
    return value.abs().movePointLeft(1);
  }

  /** Whether it is one number, told without a bound, and no share. */
  boolean isExact() {
    return mention.bound() == Bound.EXACT && valueMax == null && times == 1 && !isShare();
  }

  /**
   * Whether its number is so particular that others add up to it for a reason: 91, 21058, not 120.
   */
  boolean isUnrounded() {
    int digits = mention.value().stripTrailingZeros().precision();
    return isExact() && (digits > 2 || digits == 2 && mention.value().precision() == 2);
  }

  private boolean isRounded() {
    return mention.rawValue().indexOf('.') >= 0 || mention.rawValue().indexOf('点') >= 0;
  }

  /** One of the last digit that is written, in the unit: 100 for 1200余. */
  private BigDecimal lastPlace() {
    BigDecimal stated = mention.value().stripTrailingZeros();
    BigDecimal place = BigDecimal.ONE.movePointLeft(stated.scale());
    return place.multiply(mention.classifier().factor());
  }
}
