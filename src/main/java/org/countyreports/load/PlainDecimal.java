package org.countyreports.load;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are published: plain decimals, at most 6 decimals, no trailing zeros. */
public final class PlainDecimal {

  /** Digits behind the point. */
  public static final int SCALE = 6;

  /** Digits before the point that every database column takes. */
  static final int INTEGER_DIGITS = 32;

  private PlainDecimal() {}

  /** The number at published precision; its scale is never below zero. */
  public static BigDecimal of(BigDecimal number) {
    BigDecimal rounded = number.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** The number as published text. */
  public static String text(BigDecimal number) {
    return of(number).toPlainString();
  }

  /** Whether the number fits the columns; asked before {@link #of}, which would write it out. */
  static boolean fits(BigDecimal number) {
    return (long) number.precision() - number.scale() <= INTEGER_DIGITS;
  }
}
