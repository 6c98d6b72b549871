package org.countyreports.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads fractions in words as percentages. */
final class Fractions {

  private final ChineseNumerals chinese;

  Fractions(ChineseNumerals chinese) {
    this.chinese = chinese;
  }

  /** 百分之二十五点八, 三分之二, 千分之三: a numeral in percent; null where none begins here. */
  @Nullable Numeral parse(String text, int at) {
    int denominatorEnd = at;
    int limit = Math.min(text.length(), at + 4);
    while (denominatorEnd < limit && isPart(text.charAt(denominatorEnd))) {
      denominatorEnd++;
    }
    if (denominatorEnd == at || !text.startsWith("分之", denominatorEnd)) {
      return null;
    }
    int numeratorStart = denominatorEnd + 2;
    BigDecimal denominator = plainValue(text, at, denominatorEnd);
    Numeral numerator = numeratorStart < text.length() ? numerator(text, numeratorStart) : null;
    if (denominator == null || denominator.signum() == 0 || numerator == null) {
      return null;
    }
    BigDecimal max = numerator.max();
    return new Numeral(
        at,
        numerator.end(),
        NumeralParser.percent(numerator.value(), denominator),
        max == null ? null : NumeralParser.percent(max, denominator),
        numerator.bound(),
        BigDecimal.ONE,
        false,
        true);
  }

  private @Nullable Numeral plain(String text, int at) {
    return NumeralParser.isDigit(text.charAt(at))
        ? NumeralParser.digits(text, at)
        : chinese.parse(text, at);
  }

  /** What stands behind 分之; the 百 of 百分之百 is a hundred. */
  private @Nullable Numeral numerator(String text, int at) {
    return text.charAt(at) == '百'
        ? Numeral.exact(at, at + 1, BigDecimal.valueOf(100), BigDecimal.ONE, false)
        : plain(text, at);
  }

  private @Nullable BigDecimal plainValue(String text, int start, int end) {
    int power = ChineseDigits.power(text.charAt(start));
    if (power > 0 && end == start + 1) {
      return ChineseDigits.tenTo(power);
    }
    Numeral numeral = plain(text, start);
    return numeral != null && numeral.end() == end ? numeral.value() : null;
  }

  private static boolean isPart(char c) {
    return ChineseDigits.opens(c) || NumeralParser.isDigit(c);
  }
}
