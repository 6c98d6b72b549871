package org.countyreports.normalize.role;

import java.math.BigDecimal;

/**
 * Between which numbers a true one lies, by what the text says of it.
 *
 * @param low the least
 * @param high the most
 */
record Range(BigDecimal low, BigDecimal high) {

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
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** Whether it is larger than the other for certain. */
  boolean exceeds(Range other) {
    return low.compareTo(other.high) > 0;
  }

  /** Whether it is one number. */
  boolean isExact() {
    return low.compareTo(high) == 0;
  }
}
