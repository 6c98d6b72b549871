package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.jspecify.annotations.Nullable;

/** Reads numbers that only tell a size: 几千, 数百, 上万. */
final class VagueNumerals {

  /** 万亿 is the largest; a line of 万 is no number. */
  private static final int LONGEST_POWERS = 3;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  private VagueNumerals() {}

  /** 几千, 几十, 数百: from two to nine of it, or more than one of it; null where no power follows. */
  static @Nullable Numeral several(String text, int at) {
    int end = powersEnd(text, at + 1, 1);
    if (end == at + 1) {
      return null;
    }
    BigDecimal factor = factor(text, at + 1, end);
    return text.charAt(at) == '数'
        ? new Numeral(at, end, factor, null, Bound.MORE_THAN, factor, false, false)
        : new Numeral(
            at,
            end,
            factor.multiply(TWO),
            factor.multiply(NINE),
            Bound.ABOUT,
            factor,
            false,
            false);
  }

  /** 上百, 上千, 上万: more than one of it; null where no power follows. */
  static @Nullable Numeral round(String text, int at) {
    int end = powersEnd(text, at + 1, 2);
    if (end == at + 1) {
      return null;
    }
    BigDecimal factor = factor(text, at + 1, end);
    return new Numeral(at, end, factor, null, Bound.MORE_THAN, factor, false, false);
  }

  /** 百把, 万把, 百八十, 千儿八百: about one of it; null where none of them stands here. */
  static @Nullable Numeral spoken(String text, int at) {
    int power = ChineseDigits.power(text.charAt(at));
    if (power < 2 || power > 4 || at + 1 >= text.length()) {
      return null;
    }
    int end = at + 2;
    if (text.charAt(at + 1) != '把') {
      int eight = text.charAt(at + 1) == '儿' ? at + 2 : at + 1;
      end = eight + 2;
      if (end > text.length()
          || text.charAt(eight) != '八'
          || ChineseDigits.power(text.charAt(eight + 1)) != power - 1) {
        return null;
      }
    }
    BigDecimal factor = ChineseDigits.tenTo(power);
    return new Numeral(at, end, factor, null, Bound.ABOUT, factor, false, false);
  }

  /** 百 and 千 alone are no numbers, but 百余, 万多, 百万 and 近百, 超千 are. */
  static boolean isBarePower(String text, int at) {
    if (ChineseDigits.power(text.charAt(at)) < 2) {
      return false;
    }
    int end = powersEnd(text, at + 1, 2);
    boolean vague = end < text.length() && "余多".indexOf(text.charAt(end)) >= 0;
    boolean several = end - at > 1;
    boolean bounded = at > 0 && "近超过逾破约达足".indexOf(text.charAt(at - 1)) >= 0;
    return !vague && !bounded && !several;
  }

  private static int powersEnd(String text, int from, int lowest) {
    int limit = Math.min(text.length(), from + LONGEST_POWERS);
    int end = from;
    while (end < limit && ChineseDigits.power(text.charAt(end)) >= lowest) {
      end++;
    }
    return end;
  }

  private static BigDecimal factor(String text, int from, int to) {
    BigDecimal factor = BigDecimal.ONE;
    for (int i = from; i < to; i++) {
      factor = factor.multiply(ChineseDigits.tenTo(ChineseDigits.power(text.charAt(i))));
    }
    return factor;
  }
}
