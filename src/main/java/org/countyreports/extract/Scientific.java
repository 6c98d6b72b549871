package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.text.Digits;
import org.countyreports.text.Superscripts;
import org.jspecify.annotations.Nullable;

/** Numbers with a power of ten, raised or behind a sign: 1.2×10⁴, 10⁴, 3×10^5. */
final class Scientific {

  private static final int LARGEST_EXPONENT = 12;

  private Scientific() {}

  /** The number that begins with the digits at {@code at}; null where no power of ten follows. */
  static @Nullable Numeral parse(String text, int at) {
    Numeral power = power(text, at);
    if (power != null) {
      return power;
    }
    Numeral factor = NumeralParser.digits(text, at);
    if (factor == null) {
      return null;
    }
    int sign = skipSpace(text, factor.end());
    if (sign >= text.length() || "×xX*·".indexOf(text.charAt(sign)) < 0) {
      return null;
    }
    Numeral behind = power(text, skipSpace(text, sign + 1));
    return behind == null
        ? null
        : Numeral.exact(
            at, behind.end(), factor.value().multiply(behind.value()), BigDecimal.ONE, true);
  }

  /** 10⁴, 10^4; null where none stands there. */
  private static @Nullable Numeral power(String text, int at) {
    int end = at + 2;
    if (!text.startsWith("10", at) || end >= text.length()) {
      return null;
    }
    boolean signed = text.charAt(end) == '^';
    end += signed ? 1 : 0;
    int exponent = 0;
    int first = end;
    while (end < text.length() && end - first < 2) {
      char c = text.charAt(end);
      int digit = !signed ? Superscripts.digit(c) : Digits.is(c) ? c - '0' : -1;
      if (digit < 0) {
        break;
      }
      exponent = exponent * 10 + digit;
      end++;
    }
    return exponent < 2 || exponent > LARGEST_EXPONENT
        ? null
        : Numeral.exact(at, end, ChineseDigits.tenTo(exponent), BigDecimal.ONE, true);
  }

  private static int skipSpace(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
