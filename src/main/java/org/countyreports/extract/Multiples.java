package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Changes and shares told by halves and doublings, in percent: 翻一番 is 100 more, 翻两番 300; 减少一半,
 * 下降过半, 占一半.
 */
final class Multiples {

  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_DOUBLINGS = 9;

  /** What a half is the measure of where one of them stands right before it. */
  private static final String[] CHANGED = {
    "减少", "下降", "降低", "缩减", "缩小", "压缩", "削减", "下滑", "缩短", "萎缩", "减产", "减", "降", "增加", "增长", "提高",
    "上升", "提升", "增产"
  };

  private static final String[] WHOLES = {"占", "达", "近", "约", "逾", "超过", "超"};

  private static final int LONGEST_SHARE = 10;

  private Multiples() {}

  /** Whether one of them may begin with a character that begins no number. */
  static boolean opens(char c) {
    return c == '翻' || c == '过' || c == '减' || c == '半';
  }

  /** The change or share that begins at {@code at}; null where none does. */
  static @Nullable Numeral parse(String text, int at) {
    return switch (text.charAt(at)) {
      case '翻' -> doubling(text, at);
      case '一' -> text.startsWith("一半", at) && isMeasured(text, at) ? half(at, Bound.EXACT) : null;
      case '过' -> passed(text, at);
      case '半' -> text.startsWith("半数", at) && isMeasured(text, at) ? half(at, Bound.EXACT) : null;
      case '减' -> halved(text, at);
      default -> null;
    };
  }

  /** 下降过半, 过半数村民. */
  private static @Nullable Numeral passed(String text, int at) {
    if (text.startsWith("过半数", at)) {
      return Numeral.share(at, at + 3, FIFTY, null, Bound.MORE_THAN);
    }
    return text.startsWith("过半", at) && endsWithAny(text, at, CHANGED)
        ? half(at, Bound.MORE_THAN)
        : null;
  }

  /** 事故减半。 is a change, 减半征收 a rule. */
  private static @Nullable Numeral halved(String text, int at) {
    boolean closed = at + 2 >= text.length() || ",。;、!)\n".indexOf(text.charAt(at + 2)) >= 0;
    return text.startsWith("减半", at) && closed
        ? Numeral.share(at, at + 2, FIFTY.negate(), null, Bound.EXACT)
        : null;
  }

  private static Numeral half(int at, Bound bound) {
    return Numeral.share(at, at + 2, FIFTY, null, bound);
  }

  /** 减少一半, 占全村一半, 近一半, 一半以上; 说到一半 measures nothing. */
  private static boolean isMeasured(String text, int at) {
    boolean bounded = text.startsWith("以上", at + 2) || text.startsWith("左右", at + 2);
    return bounded
        || endsWithAny(text, at, CHANGED)
        || endsWithAny(text, at, WHOLES)
        || isShareOf(text, at);
  }

  /** The 全村 of 占全村一半 stands between. */
  private static boolean isShareOf(String text, int at) {
    int first = Math.max(0, at - LONGEST_SHARE);
    for (int i = at - 1; i >= first && ",。;、:\n".indexOf(text.charAt(i)) < 0; i--) {
      if (text.charAt(i) == '占') {
        return i == 0 || text.charAt(i - 1) != '抢' && text.charAt(i - 1) != '侵';
      }
    }
    return false;
  }

  private static boolean endsWithAny(String text, int end, String[] words) {
    int at = end;
    while (at > 0 && "了近约".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    for (String word : words) {
      if (text.startsWith(word, at - word.length()) || text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** 翻番, 翻一番, 翻了近两番: each doubles what there is. */
  private static @Nullable Numeral doubling(String text, int at) {
    int i = at + 1;
    while (i < text.length() && "了近约超过逾".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int times = i < text.length() ? count(text.charAt(i)) : 0;
    int end = times > 0 ? i + 1 : i;
    boolean goesOn = end + 1 < text.length() && "茄薯石邦禺瓜椒".indexOf(text.charAt(end + 1)) >= 0;
    if (end >= text.length() || text.charAt(end) != '番' || goesOn) {
      return null;
    }
    BigDecimal doubled = BigDecimal.valueOf((1L << Math.max(times, 1)) - 1);
    LeadingBound bound = LeadingBound.before(text, i);
    return Numeral.share(
        at,
        end + 1,
        doubled.multiply(HUNDRED),
        null,
        bound == null || bound.start() <= at ? Bound.EXACT : bound.bound());
  }

  private static int count(char c) {
    int count = Digits.is(c) ? c - '0' : ChineseDigits.digit(c);
    return count > 0 && count <= MOST_DOUBLINGS ? count : 0;
  }
}
