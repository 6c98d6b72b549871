package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in the text, in digits, Chinese numerals or both.
 *
 * @param start offset of its first character
 * @param end offset behind it, the 余, 多 or 来 inside or behind it included
 * @param value the number, multiplied out
 * @param max upper end where the numeral itself is a range (两三, 十几), else null
 * @param bound what 余, 多, 来, 几 or a vague hundred say about it
 * @param magnitude the last 万 or 亿 as a factor, 1 where there is none: 30至40万 needs it
 * @param arabic whether it is written in digits
 * @param percent whether it is a fraction in words (百分之五, 三分之二), its value in percent
 */
record Numeral(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal max,
    Bound bound,
    BigDecimal magnitude,
    boolean arabic,
    boolean percent) {

  Numeral {
    if (start >= end) {
      throw new IllegalArgumentException("an empty numeral at " + start);
    }
  }

  static Numeral exact(int start, int end, BigDecimal value, BigDecimal magnitude, boolean arabic) {
    return new Numeral(start, end, value, null, Bound.EXACT, magnitude, arabic, false);
  }

  /** A share in percent, whatever it is written as: 三分之二, 1/4, 一半. */
  static Numeral share(
      int start, int end, BigDecimal value, @Nullable BigDecimal max, Bound bound) {
    return new Numeral(start, end, value, max, bound, BigDecimal.ONE, false, true);
  }

  /** The same number, with another end, bound and value. */
  Numeral with(int newEnd, BigDecimal newValue, Bound newBound, BigDecimal newMagnitude) {
    return new Numeral(start, newEnd, newValue, max, newBound, newMagnitude, arabic, percent);
  }

  /** Multiplied by a magnitude that stands behind it. */
  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        value.multiply(factor),
        max == null ? null : max.multiply(factor),
        bound,
        factor,
        arabic,
        percent);
  }
}
