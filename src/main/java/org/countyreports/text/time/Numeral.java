package org.countyreports.text.time;

import org.countyreports.text.CharacterSet;
import org.countyreports.text.Digits;

/**
 * A number of a date: up to four digits, or Chinese numerals up to 九十九, or a year digit by digit
 * (二〇二〇).
 */
final class Numeral {

  private static final CharacterSet CHINESE = CharacterSet.of("〇零○一二三四五六七八九十廿");

  /** Where the last number read ends; the place it was looked for where there is none. */
  int end;

  /** The last number read. */
  int value;

  /** Whether it is written in Chinese numerals. */
  boolean chinese;

  /** Reads the number at a place; false where none stands there that a date can hold. */
  boolean read(String text, int at) {
    end = at;
    value = 0;
    chinese = false;
    if (at >= text.length()) {
      return false;
    }
    return Digits.is(text.charAt(at)) ? readDigits(text, at) : readChinese(text, at);
  }

  /** Length of what was read. */
  int length(int at) {
    return end - at;
  }

  /** Whether a character can begin a number of a date in Chinese numerals. */
  static boolean isChinese(char c) {
    return CHINESE.contains(c);
  }

  private boolean readDigits(String text, int at) {
    while (end < text.length() && Digits.is(text.charAt(end))) {
      if (end - at == 4) {
        return false;
      }
      value = value * 10 + text.charAt(end) - '0';
      end++;
    }
    return true;
  }

  private boolean readChinese(String text, int at) {
    chinese = true;
    int digits = 0;
    int tens = -1;
    int last = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      int d = digit(c);
      if (c == '十' || c == '廿') {
        if (tens >= 0 || digits > 1) {
          return false;
        }
        tens = c == '廿' ? 2 : digits == 0 ? 1 : last;
        digits = 0;
        last = 0;
      } else if (d >= 0 && digits < (tens >= 0 ? 1 : 4)) {
        value = value * 10 + d;
        last = d;
        digits++;
      } else {
        break;
      }
      end++;
    }
    if (tens >= 0) {
      value = tens * 10 + last;
    }
    return end > at && (end == text.length() || !isChinese(text.charAt(end)));
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '零', '○', 'O' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }
}
