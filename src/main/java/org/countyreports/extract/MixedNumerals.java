package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of digits and the powers below 万: 1千2百, 3百零5, 1百23, 2千零30. Each part is smaller than the
 * power before it, as in numbers that are written out.
 */
final class MixedNumerals {

  private static final int MOST_DIGITS = 4;

  private MixedNumerals() {}

  /** The number of several parts that begins at {@code at}; null where none does. */
  static @Nullable Numeral parse(String text, int at) {
    long value = 0;
    int power = MOST_DIGITS;
    int parts = 0;
    int end = at;
    boolean goesOn = true;
    while (goesOn) {
      boolean zero = parts > 0 && end < text.length() && text.charAt(end) == '零';
      int digits = zero ? end + 1 : end;
      int digitsEnd = endOfDigits(text, digits);
      if (digitsEnd == digits || digitsEnd - digits > MOST_DIGITS - 1) {
        break;
      }
      long number = Long.parseLong(text, digits, digitsEnd, 10);
      int own = digitsEnd < text.length() ? ChineseDigits.power(text.charAt(digitsEnd)) : 0;
      boolean powered = own > 0 && own < power;
      // 1百2 is 120, 1百零2 and 1百02 are 102, 1百23 is 123.
      boolean isShort = !powered && !zero && digitsEnd - digits == 1;
      long part = number * tenTo(powered ? own : isShort ? power - 1 : 0);
      if (parts == 0 ? !powered : part >= tenTo(power) || number == 0) {
        break;
      }
      value += part;
      end = powered ? digitsEnd + 1 : digitsEnd;
      power = powered ? own : 0;
      parts++;
      goesOn = power > 0;
    }
    return parts < 2
        ? null
        : Numeral.exact(at, end, BigDecimal.valueOf(value), BigDecimal.ONE, true);
  }

  private static int endOfDigits(String text, int at) {
    int end = at;
    while (end < text.length() && Digits.is(text.charAt(end)) && end - at <= MOST_DIGITS) {
      end++;
    }
    return end;
  }

  private static long tenTo(int power) {
    return ChineseDigits.tenTo(power).longValueExact();
  }
}
