package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.jspecify.annotations.Nullable;

/** Reads numbers in Chinese numerals, vague ones included. */
final class ChineseNumerals implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No number that anyone writes out is longer; a line of 一 is none. */
  static final int LONGEST = 24;

  private static final long[] TENS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };

  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  /** The number that begins at {@code at}; null where none does. */
  @Nullable Numeral parse(String text, int at) {
    char c = text.charAt(at);
    if (c == '几' || c == '数') {
      return VagueNumerals.several(text, at);
    }
    if (c == '上') {
      return VagueNumerals.round(text, at);
    }
    Numeral spoken = VagueNumerals.spoken(text, at);
    if (spoken != null) {
      return spoken;
    }
    if (!ChineseDigits.opens(c) || VagueNumerals.isBarePower(text, at)) {
      return null;
    }
    return written(text, at);
  }

  /** The 两 of 二两 and 三十两 is the weight; that of 一两个 and 三千两百 is a digit. */
  private static boolean isTael(String text, int start, int at) {
    if (text.charAt(at) != '两' || at == start) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean counts = ChineseDigits.digit(before) > 1 || ChineseDigits.power(before) > 0;
    return counts && (at + 1 >= text.length() || ChineseDigits.power(text.charAt(at + 1)) == 0);
  }

  private @Nullable Numeral written(String text, int at) {
    int end = at;
    int limit = Math.min(text.length(), at + LONGEST + 1);
    while (end < limit && ChineseDigits.opens(text.charAt(end)) && !isTael(text, at, end)) {
      end++;
    }
    if (end - at > LONGEST) {
      return null;
    }
    Numeral range = end == at + 1 ? separatedDigits(text, at) : adjacentDigits(text, at, end);
    if (range != null) {
      return range;
    }
    BigDecimal value = value(text, at, end);
    if (value == null) {
      return null;
    }
    int pointEnd = decimals(text, end);
    if (pointEnd > end) {
      value = value.add(fractionDigits(text, end + 1, pointEnd));
      end = pointEnd;
    }
    if (isZeroAndSeveral(text, end)) {
      return Numeral.exact(at, end, value, BigDecimal.ONE, false)
          .with(end + 1, value, Bound.MORE_THAN, BigDecimal.ONE);
    }
    return tensWithSeveral(
        text, Numeral.exact(at, end, value, lastMagnitude(text, at, end), false));
  }

  /** 一百零几. */
  private static boolean isZeroAndSeveral(String text, int end) {
    return end < text.length() && text.charAt(end) == '几' && text.charAt(end - 1) == '零';
  }

  /** A single digit, digits with 〇 or a number with its powers; 八一 and 五四 are names. */
  private static @Nullable BigDecimal value(String text, int at, int end) {
    if (!isDigitString(text, at, end)) {
      return sections(text, at, end);
    }
    boolean spelled = text.substring(at, end).indexOf('〇') > 0;
    return end - at == 1 || spelled ? digitString(text, at, end) : null;
  }

  /** 十几, 二十几, 廿几: from eleven to nineteen. */
  private static Numeral tensWithSeveral(String text, Numeral numeral) {
    int end = numeral.end();
    if (end < text.length() && text.charAt(end) == '几' && isTen(text.charAt(end - 1))) {
      return new Numeral(
          numeral.start(),
          end + 1,
          numeral.value().add(BigDecimal.ONE),
          numeral.value().add(NINE),
          Bound.ABOUT,
          BigDecimal.ONE,
          false,
          false);
    }
    return numeral;
  }

  private static boolean isTen(char c) {
    return ChineseDigits.power(c) == 1 || ChineseDigits.tens(c) > 0;
  }

  /** 三、四百: neighbours with a mark between them; null where 三、 opens a line or is a list's. */
  private static @Nullable Numeral separatedDigits(String text, int at) {
    int a = ChineseDigits.digit(text.charAt(at));
    boolean listed = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '第';
    if (listed || a < 1 || at + 3 >= text.length() || text.charAt(at + 1) != '、') {
      return null;
    }
    int end = at + 3;
    int power = ChineseDigits.power(text.charAt(end));
    if (ChineseDigits.digit(text.charAt(at + 2)) != a + 1 || power < 1) {
      return null;
    }
    BigDecimal factor = ChineseDigits.tenTo(power);
    return about(
        at,
        end + 1,
        BigDecimal.valueOf(a).multiply(factor),
        BigDecimal.valueOf(a + 1).multiply(factor),
        factor);
  }

  /**
   * 两三, 七八百, 十七八, 一百二三十万, 两千七八百: two neighbours in the place of one digit are a range, that of the
   * number with the one to that with the other; null where there is none. 二〇二三 has no powers and is
   * a year.
   */
  private static @Nullable Numeral adjacentDigits(String text, int at, int end) {
    int pair = isThreeOrFive(text, at, end) ? at : neighbours(text, at, end);
    if (pair < 0 || (end - at > 2 && isDigitString(text, at, end))) {
      return null;
    }
    String before = text.substring(at, pair);
    String after = text.substring(pair + 2, end);
    BigDecimal low = withDigit(before, text.charAt(pair), after);
    BigDecimal high = withDigit(before, text.charAt(pair + 1), after);
    return low == null || high == null || low.compareTo(high) >= 0
        ? null
        : about(at, end, low, high, lastMagnitude(text, at, end));
  }

  /** 三五十, 三五百, 三五人: from three to five; 十三五 and 三五九 are names. */
  private static boolean isThreeOrFive(String text, int at, int end) {
    return text.startsWith("三五", at)
        && (end > at + 2
            ? ChineseDigits.power(text.charAt(at + 2)) > 0
            : end < text.length() && "人个名户家次".indexOf(text.charAt(end)) >= 0);
  }

  private static @Nullable BigDecimal withDigit(String before, char digit, String after) {
    String number = before + digit + after;
    return sections(number, 0, number.length());
  }

  /** Where the first two digits stand side by side of which the second is one more; -1 for none. */
  private static int neighbours(String text, int at, int end) {
    for (int i = at; i + 1 < end; i++) {
      int a = ChineseDigits.digit(text.charAt(i));
      if (a > 0 && ChineseDigits.digit(text.charAt(i + 1)) == a + 1) {
        return i;
      }
    }
    return -1;
  }

  private static Numeral about(
      int at, int end, BigDecimal low, BigDecimal high, BigDecimal factor) {
    return new Numeral(at, end, low, high, Bound.ABOUT, factor, false, false);
  }

  private static boolean isDigitString(String text, int at, int end) {
    for (int i = at; i < end; i++) {
      if (ChineseDigits.digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal digitString(String text, int at, int end) {
    long value = 0;
    for (int i = at; i < Math.min(end, at + 15); i++) {
      value = value * 10 + ChineseDigits.digit(text.charAt(i));
    }
    return BigDecimal.valueOf(value);
  }

  /** The value of digits and powers: 七十八万五千零六; null where they do not make a number. */
  private static @Nullable BigDecimal sections(String text, int at, int end) {
    long hundredMillions = 0;
    long tenThousands = 0;
    long section = 0;
    long digit = -1;
    int lastPower = 0;
    for (int i = at; i < end; i++) {
      int d = ChineseDigits.digit(text.charAt(i));
      if (d >= 0) {
        if (digit > 0) {
          return null;
        }
        digit = d;
        continue;
      }
      int tens = ChineseDigits.tens(text.charAt(i));
      if (tens > 0) {
        if (digit > 0 || lastPower == 1) {
          return null;
        }
        section += tens * TENS[1];
        digit = -1;
        lastPower = 1;
        continue;
      }
      int power = ChineseDigits.power(text.charAt(i));
      if (power < 4) {
        section += (digit <= 0 ? 1 : digit) * TENS[power];
      } else {
        section += Math.max(digit, 0);
        if (power == 4) {
          long below = tenThousands + section;
          tenThousands = (below == 0 ? 1 : below) * TENS[4];
        } else {
          long below = tenThousands + section;
          hundredMillions += (below == 0 ? 1 : below) * TENS[8];
          tenThousands = 0;
        }
        section = 0;
      }
      digit = -1;
      lastPower = power;
    }
    long rest = tenThousands + section + lastDigit(text, end, digit, lastPower);
    return BigDecimal.valueOf(hundredMillions).add(BigDecimal.valueOf(rest));
  }

  /** The 五 of 两千四百五 means 50; after 零 or 十 it means itself. */
  private static long lastDigit(String text, int end, long digit, int lastPower) {
    if (digit <= 0) {
      return 0;
    }
    boolean isShort = lastPower > 1 && ChineseDigits.power(text.charAt(end - 2)) == lastPower;
    return isShort ? digit * TENS[lastPower - 1] : digit;
  }

  private static int decimals(String text, int end) {
    if (end + 1 >= text.length() || text.charAt(end) != '点') {
      return end;
    }
    int i = end + 1;
    while (i < text.length()
        && i - end < 8
        && ChineseDigits.digit(text.charAt(i)) >= 0
        && "两俩仨".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i > end + 1 ? i : end;
  }

  private static BigDecimal fractionDigits(String text, int at, int end) {
    return digitString(text, at, end).movePointLeft(end - at);
  }

  private static BigDecimal lastMagnitude(String text, int at, int end) {
    int power = 0;
    for (int i = end - 1; i >= at && ChineseDigits.power(text.charAt(i)) > 0; i--) {
      power += ChineseDigits.power(text.charAt(i));
    }
    return power < 2 ? BigDecimal.ONE : ChineseDigits.tenTo(power);
  }
}
