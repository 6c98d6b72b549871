package org.countyreports.normalize.role;

import java.math.BigDecimal;

/**
 * Between which numbers a true one lies, by what the text says of it.
 *
 * @param low the least
 * @param high the most
 */
record Range(BigDecimal low, BigDecimal high) {

  /** What the rounding to six decimals may add up to. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.0001");

  /** Nothing. */
  static final Range ZERO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

  Range plus(Range other) {
    return new Range(low.add(other.low), high.add(other.high));
  }

  Range times(int factor) {
    BigDecimal by = BigDecimal.valueOf(factor);
    return new Range(low.multiply(by), high.multiply(by));
  }

  /** Whether both may be the same number. */
  boolean meets(Range other) {
    return !exceeds(other) && !other.exceeds(this);
  }

  /** Whether it is larger than the other for certain. */
  boolean exceeds(Range other) {
    return low.subtract(ROUNDING).compareTo(other.high) > 0;
  }

  /** Whether it is one number. */
  boolean isExact() {
    return low.compareTo(high) == 0;
  }
}
