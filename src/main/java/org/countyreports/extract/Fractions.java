package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/** Reads fractions in words as percentages. */
final class Fractions implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ChineseNumerals chinese;

  Fractions(ChineseNumerals chinese) {
    this.chinese = chinese;
  }

  /** 百分之二十五点八, 三分之二, 近1/4的: a numeral in percent; null where none begins here. */
  @Nullable Numeral parse(String text, int at) {
    if (text.startsWith("一半", at)) {
      return Multiples.parse(text, at);
    }
    return Digits.is(text.charAt(at)) && isSlashed(text, at)
        ? slashed(text, at)
        : inWords(text, at);
  }

  /** One or two digits, a slash and a digit. */
  private static boolean isSlashed(String text, int at) {
    int slash = at + 1 < text.length() && Digits.is(text.charAt(at + 1)) ? at + 2 : at + 1;
    return slash + 1 < text.length()
        && text.charAt(slash) == '/'
        && Digits.is(text.charAt(slash + 1));
  }

  /**
   * 1/4 is a share where 近 or 约 stands in front or 的 or 以上 behind; else a date, a page, a score.
   */
  private static @Nullable Numeral slashed(String text, int at) {
    Numeral a = NumeralParser.digits(text, at);
    Numeral b = a == null ? null : NumeralParser.digits(text, a.end() + 1);
    if (a == null || b == null || a.value().compareTo(b.value()) >= 0) {
      return null;
    }
    boolean qualified = at > 0 && "近约超达过逾".indexOf(text.charAt(at - 1)) >= 0;
    boolean said = b.end() < text.length() && "的以左强弱多".indexOf(text.charAt(b.end())) >= 0;
    return qualified || said
        ? Numeral.share(at, b.end(), NumeralParser.percent(a.value(), b.value()), null, a.bound())
        : null;
  }

  private @Nullable Numeral inWords(String text, int at) {
    int denominatorEnd = at;
    int limit = Math.min(text.length(), at + 4);
    while (denominatorEnd < limit && isPart(text.charAt(denominatorEnd))) {
      denominatorEnd++;
    }
    // 百分八十: the 之 is left out in speech, after 百 alone.
    boolean spoken = text.startsWith("百分", at) && !text.startsWith("百分之", at);
    denominatorEnd = spoken ? at + 1 : denominatorEnd;
    if (denominatorEnd == at || !(spoken || text.startsWith("分之", denominatorEnd))) {
      return null;
    }
    int numeratorStart = denominatorEnd + (spoken ? 1 : 2);
    BigDecimal denominator = plainValue(text, at, denominatorEnd);
    Numeral numerator = numeratorStart < text.length() ? numerator(text, numeratorStart) : null;
    if (denominator == null || denominator.signum() == 0 || numerator == null) {
      return null;
    }
    BigDecimal max = numerator.max();
    return Numeral.share(
        at,
        numerator.end(),
        NumeralParser.percent(numerator.value(), denominator),
        max == null ? null : NumeralParser.percent(max, denominator),
        numerator.bound());
  }

  private @Nullable Numeral plain(String text, int at) {
    return Digits.is(text.charAt(at)) ? NumeralParser.digits(text, at) : chinese.parse(text, at);
  }

  /** What stands behind 分之; the 百 of 百分之百 is a hundred. */
  private @Nullable Numeral numerator(String text, int at) {
    return text.charAt(at) == '百'
        ? Numeral.exact(at, at + 1, BigDecimal.valueOf(100), BigDecimal.ONE, false)
        : plain(text, at);
  }

  private @Nullable BigDecimal plainValue(String text, int start, int end) {
    BigDecimal powers = powers(text, start, end);
    if (powers != null) {
      return powers;
    }
    Numeral numeral = plain(text, start);
    if (numeral == null || numeral.end() == end) {
      return numeral == null ? null : numeral.value();
    }
    BigDecimal magnitude = powers(text, numeral.end(), end);
    return magnitude == null ? null : numeral.value().multiply(magnitude);
  }

  /** 百, 千万: the product of nothing but powers; null where anything else stands there. */
  private static @Nullable BigDecimal powers(String text, int start, int end) {
    int power = 0;
    for (int i = start; i < end; i++) {
      int one = ChineseDigits.power(text.charAt(i));
      if (one == 0) {
        return null;
      }
      power += one;
    }
    return power == 0 ? null : ChineseDigits.tenTo(power);
  }

  private static boolean isPart(char c) {
    return ChineseDigits.opens(c) || Digits.is(c);
  }
}
