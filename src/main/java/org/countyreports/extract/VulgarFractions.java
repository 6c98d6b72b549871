package org.countyreports.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.countyreports.model.Bound;
import org.jspecify.annotations.Nullable;

/** Fractions that are one sign: ½吨, 2¼亩. */
final class VulgarFractions {

  private static final int DECIMALS = 10;

  private static final Map<Character, BigDecimal> VALUES =
      Map.ofEntries(
          of('½', 1, 2),
          of('⅓', 1, 3),
          of('⅔', 2, 3),
          of('¼', 1, 4),
          of('¾', 3, 4),
          of('⅕', 1, 5),
          of('⅖', 2, 5),
          of('⅗', 3, 5),
          of('⅘', 4, 5),
          of('⅙', 1, 6),
          of('⅚', 5, 6),
          of('⅛', 1, 8),
          of('⅜', 3, 8),
          of('⅝', 5, 8),
          of('⅞', 7, 8));

  private VulgarFractions() {}

  /** Whether a character is such a fraction. */
  static boolean is(char c) {
    return c >= '¼' && c <= '⅞' && VALUES.containsKey(c);
  }

  /** The fraction at {@code at}: of a measure, or a share where 的 or 以上 follows. */
  static @Nullable Numeral parse(String text, int at) {
    BigDecimal value = VALUES.get(text.charAt(at));
    if (value == null) {
      return null;
    }
    boolean share = at + 1 < text.length() && "的以左".indexOf(text.charAt(at + 1)) >= 0;
    return share
        ? Numeral.share(at, at + 1, value.movePointRight(2).stripTrailingZeros(), null, Bound.EXACT)
        : Numeral.exact(at, at + 1, value, BigDecimal.ONE, true);
  }

  /** The number with the fraction that stands right behind it. */
  static Numeral added(String text, Numeral whole) {
    int at = whole.end();
    BigDecimal fraction =
        at < text.length()
                && is(text.charAt(at))
                && whole.magnitude().compareTo(BigDecimal.ONE) == 0
            ? VALUES.get(text.charAt(at))
            : null;
    return fraction == null || whole.percent() || whole.max() != null
        ? whole
        : whole.with(at + 1, whole.value().add(fraction), whole.bound(), whole.magnitude());
  }

  private static Map.Entry<Character, BigDecimal> of(char sign, int numerator, int denominator) {
    return Map.entry(
        sign,
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros());
  }
}
