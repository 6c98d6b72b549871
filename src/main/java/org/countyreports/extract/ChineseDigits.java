package org.countyreports.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import org.countyreports.text.CharacterSet;

/**
 * Values of the characters that Chinese numerals are made of, the forms of bank amounts included.
 */
final class ChineseDigits {

  private static final byte NONE = -1;
  private static final CharacterSet ALL = new CharacterSet();
  private static final byte[] DIGITS = new byte[Character.MAX_VALUE + 1];
  private static final byte[] POWERS = new byte[Character.MAX_VALUE + 1];
  private static final byte[] TENS = new byte[Character.MAX_VALUE + 1];

  static {
    Arrays.fill(DIGITS, NONE);
    put(DIGITS, "〇零", 0, 0);
    put(DIGITS, "一二三四五六七八九", 1, 1);
    put(DIGITS, "壹贰叁肆伍陆柒捌玖", 1, 1);
    put(DIGITS, "两俩", 2, 0);
    put(DIGITS, "仨", 3, 0);
    put(POWERS, "十拾", 1, 0);
    put(POWERS, "百佰", 2, 0);
    put(POWERS, "千仟", 3, 0);
    put(POWERS, "万", 4, 0);
    put(POWERS, "亿", 8, 0);
    put(TENS, "廿卅卌", 2, 1);
  }

  private ChineseDigits() {}

  /** 0 to 9, or -1 for any other character. */
  static int digit(char c) {
    return ALL.contains(c) ? DIGITS[c] : NONE;
  }

  /** The power of ten of 十, 百, 千, 万, 亿, or 0 for any other character. */
  static int power(char c) {
    return ALL.contains(c) ? POWERS[c] : 0;
  }

  /** How many tens 廿, 卅 and 卌 are, or 0 for any other character. */
  static int tens(char c) {
    return ALL.contains(c) ? TENS[c] : 0;
  }

  /** Whether a Chinese number can begin with the character. */
  static boolean opens(char c) {
    return ALL.contains(c);
  }

  static BigDecimal tenTo(int power) {
    return BigDecimal.ONE.scaleByPowerOfTen(power).stripTrailingZeros();
  }

  private static void put(byte[] table, String characters, int first, int step) {
    for (int i = 0; i < characters.length(); i++) {
      ALL.add(characters.charAt(i));
      table[characters.charAt(i)] = (byte) (first + i * step);
    }
  }
}
