package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.countyreports.model.Bound;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a place of a folded text: digits with separators and decimals,
 * Chinese numerals, mixtures (3万4000, 三十六亿七千万), vague ones (十几, 两三, 数百, 百余) and fractions in words.
 * Exact decimal arithmetic throughout.
 */
final class NumeralParser implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Longer runs of digits are identifiers; capping them keeps hostile lines linear. */
  private static final int LONGEST_DIGITS = 15;

  private static final String VAGUE_SUFFIXES = "余多来几";
  private static final List<String> COUNTED_POWERS = List.of("个亿", "个多亿");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ChineseNumerals chinese = new ChineseNumerals();
  private final Fractions fractions = new Fractions(chinese);

  /** The number at {@code at}; null where none begins there. */
  @Nullable Numeral parse(String text, int at) {
    if (Multiples.opens(text.charAt(at))) {
      return Multiples.parse(text, at);
    }
    if (VulgarFractions.is(text.charAt(at))) {
      return VulgarFractions.parse(text, at);
    }
    Numeral fraction = fractions.parse(text, at);
    if (fraction != null) {
      return fraction;
    }
    Numeral first = first(text, at);
    return first == null ? null : withFollowers(text, first);
  }

  private @Nullable Numeral first(String text, int at) {
    if (!Digits.is(text.charAt(at))) {
      return chinese.parse(text, at);
    }
    Numeral scientific = Scientific.parse(text, at);
    if (scientific != null) {
      return scientific;
    }
    Numeral mixed = MixedNumerals.parse(text, at);
    if (mixed != null) {
      return mixed;
    }
    Numeral neighbours = neighbours(text, at);
    return neighbours != null ? neighbours : digits(text, at);
  }

  /** First characters of what 7、8户 counts; 7、8号楼 are two buildings. */
  private static final String COUNTED = "户人个名家只件次里亩斤吨公元桌";

  private static final int LONGEST_CLAUSE = 12;

  /**
   * 5、6万元, 7、8户: neighbours that share their power or what they count; 5、6万 at the start of a line,
   * 第5、6 and 分别为7、8户 are lists.
   */
  private static @Nullable Numeral neighbours(String text, int at) {
    boolean listed = at == 0 || "\n第、".indexOf(text.charAt(at - 1)) >= 0;
    if (listed || at + 3 >= text.length() || text.charAt(at + 1) != '、') {
      return null;
    }
    int low = text.charAt(at) - '0';
    int high = text.charAt(at + 2) - '0';
    int power = ChineseDigits.power(text.charAt(at + 3));
    boolean counted = power == 0 && COUNTED.indexOf(text.charAt(at + 3)) >= 0;
    boolean shared = power > 1 && !isUnitPrefix(text, at + 3);
    if (low < 1 || high != low + 1 || !(shared || counted) || isInTurn(text, at)) {
      return null;
    }
    BigDecimal factor = ChineseDigits.tenTo(power);
    return new Numeral(
        at,
        counted ? at + 3 : at + 4,
        BigDecimal.valueOf(low).multiply(factor),
        BigDecimal.valueOf(high).multiply(factor),
        Bound.ABOUT,
        factor,
        true,
        false);
  }

  /** 分别, 各, 依次: each number is of something else. */
  private static boolean isInTurn(String text, int at) {
    String before = text.substring(Math.max(0, at - LONGEST_CLAUSE), at);
    return before.contains("分别") || before.contains("依次") || before.endsWith("各");
  }

  /** Offset behind the run of digits, separators and letters that begins at {@code at}. */
  static int endOfRun(String text, int at) {
    int end = at;
    while (end < text.length() && (Digits.is(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  /** Adds what may follow the first part: a vague suffix, magnitudes, lower parts. */
  private Numeral withFollowers(String text, Numeral numeral) {
    Numeral whole = magnitudes(text, vague(text, numeral));
    while (isComposable(whole)) {
      Numeral next = lowerPart(text, whole);
      if (next == null) {
        break;
      }
      whole = next;
    }
    // 2千余万, 4千多万: the vague word stands before the last power.
    Numeral vague = hundredMillions(text, magnitudes(text, vague(text, whole)));
    return VulgarFractions.added(text, half(text, vague));
  }

  /** 三万半, 一亿半: half of the last power more; 三万半成品 is cut otherwise. */
  private static Numeral half(String text, Numeral numeral) {
    int at = numeral.end();
    boolean halved =
        isComposable(numeral)
            && numeral.magnitude().compareTo(TEN_THOUSAND) >= 0
            && at + 1 < text.length()
            && text.charAt(at) == '半'
            && "成天年月导径山自决挂封公坡岛".indexOf(text.charAt(at + 1)) < 0;
    return halved
        ? numeral.with(
            at + 1,
            numeral.value().add(numeral.magnitude().divide(BigDecimal.valueOf(2))),
            numeral.bound(),
            numeral.magnitude())
        : numeral;
  }

  /** 5个亿, 3个多亿, 十几个亿: the power is counted like a thing. */
  private static Numeral hundredMillions(String text, Numeral numeral) {
    for (String counted : COUNTED_POWERS) {
      if (text.startsWith(counted, numeral.end())) {
        Numeral whole = numeral.times(ChineseDigits.tenTo(8), numeral.end() + counted.length());
        return counted.length() > 2 && whole.max() == null
            ? whole.with(whole.end(), whole.value(), Bound.MORE_THAN, whole.magnitude())
            : whole;
      }
    }
    return numeral;
  }

  /** Whether a number ends with a power that is counted like a thing; it counts money. */
  static boolean isOfCountedPower(String text, Numeral numeral) {
    return COUNTED_POWERS.stream()
        .anyMatch(counted -> text.startsWith(counted, numeral.end() - counted.length()));
  }

  private static boolean isComposable(Numeral numeral) {
    return numeral.bound() == Bound.EXACT
        && numeral.max() == null
        && numeral.magnitude().compareTo(BigDecimal.ONE) > 0;
  }

  /** 3万 followed by 4000, 5亿 by 3200万, 4万 by 8: the number of both; null where none follows. */
  private @Nullable Numeral lowerPart(String text, Numeral upper) {
    int at = upper.end();
    if (at < text.length() && text.charAt(at) == '零') {
      at++;
    }
    if (at >= text.length()
        || !Digits.is(text.charAt(at)) && ChineseDigits.digit(text.charAt(at)) < 1) {
      return null;
    }
    boolean tael =
        text.charAt(at) == '两'
            && (at + 1 >= text.length() || ChineseDigits.power(text.charAt(at + 1)) == 0);
    Numeral next = tael ? null : first(text, at);
    if (next == null || next.max() != null) {
      return null;
    }
    next = magnitudes(text, vague(text, next));
    BigDecimal value = next.value();
    if (next.end() < text.length() && "年月日时号岁".indexOf(text.charAt(next.end())) >= 0) {
      return null;
    }
    if (isBareDigit(next)) {
      value = value.multiply(upper.magnitude()).movePointLeft(1);
    } else if (!isLowerPart(value, upper.magnitude())) {
      return null;
    }
    BigDecimal magnitude = next.magnitude();
    return upper.with(next.end(), upper.value().add(value), next.bound(), magnitude);
  }

  /** 3万4000 is one number, 200万30 are two. */
  private static boolean isLowerPart(BigDecimal value, BigDecimal magnitude) {
    return value.compareTo(magnitude) < 0
        && value.compareTo(HUNDRED) >= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  /** The 8 of 4万8, which means 8000. */
  private static boolean isBareDigit(Numeral numeral) {
    return numeral.end() - numeral.start() == 1
        && numeral.value().compareTo(BigDecimal.TEN) < 0
        && numeral.value().signum() > 0;
  }

  /** Multiplies by every 千, 万, 亿 that stands behind: 5百万, 20余万, 1.2万亿. */
  private static Numeral magnitudes(String text, Numeral numeral) {
    Numeral whole = numeral;
    while (whole.end() < text.length()) {
      char c = text.charAt(whole.end());
      int power = ChineseDigits.power(c);
      if (power == 0 || power == 1 && whole.arabic() || isUnitPrefix(text, whole.end())) {
        break;
      }
      whole = whole.times(ChineseDigits.tenTo(power), whole.end() + 1);
    }
    return whole;
  }

  /** The 千 of 千瓦时 belongs to the unit. */
  private static boolean isUnitPrefix(String text, int at) {
    return text.startsWith("千瓦", at) || text.startsWith("千伏", at);
  }

  /** Takes a 余, 多, 来 or 几 behind a round number into it. */
  private static Numeral vague(String text, Numeral numeral) {
    int at = numeral.end();
    if (at >= text.length()) {
      return numeral;
    }
    char c = text.charAt(at);
    if (numeral.max() != null && (c == '余' || c == '多') && isRound(text, numeral)) {
      // 一百二三十余人: the range says it already.
      return numeral.with(at + 1, numeral.value(), numeral.bound(), numeral.magnitude());
    }
    if (numeral.bound() != Bound.EXACT || numeral.max() != null) {
      return numeral;
    }
    if (VAGUE_SUFFIXES.indexOf(c) < 0 || !isRound(text, numeral)) {
      return numeral;
    }
    if (c == '来' && !followsAmount(text, at + 1)) {
      return numeral;
    }
    Bound bound = c == '来' ? Bound.ABOUT : Bound.MORE_THAN;
    return numeral.with(at + 1, numeral.value(), bound, numeral.magnitude());
  }

  /** 来 is vague in 两百来斤 and a verb in 五十来自外地. */
  private static boolean followsAmount(String text, int at) {
    return at < text.length() && "自到了源过往临".indexOf(text.charAt(at)) < 0;
  }

  /** 多 and 几 want a round number before them when it is in Chinese: 十多, but not 三多. */
  private static boolean isRound(String text, Numeral numeral) {
    char last = text.charAt(numeral.end() - 1);
    return numeral.arabic() || ChineseDigits.power(last) > 0 || ChineseDigits.tens(last) > 0;
  }

  /** The number in digits that begins at {@code at}; null for an identifier or a version. */
  static @Nullable Numeral digits(String text, int at) {
    int end = digitsEnd(text, at);
    int length = end - at;
    if (length > LONGEST_DIGITS || length > 1 && text.charAt(at) == '0') {
      return null;
    }
    long whole = Long.parseLong(text, at, end, 10);
    while (length <= 3 && end - at < LONGEST_DIGITS && isGroup(text, end)) {
      whole = whole * 1000 + Long.parseLong(text, end + 1, end + 4, 10);
      end += 4;
    }
    if (!isPoint(text, end)) {
      return Numeral.exact(at, end, BigDecimal.valueOf(whole), BigDecimal.ONE, true);
    }
    int fractionEnd = digitsEnd(text, end + 1);
    if (fractionEnd - end > LONGEST_DIGITS || isPoint(text, fractionEnd)) {
      return null;
    }
    BigDecimal value = new BigDecimal(whole + text.substring(end, fractionEnd));
    return Numeral.exact(at, fractionEnd, value, BigDecimal.ONE, true);
  }

  private static int digitsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Digits.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPoint(String text, int at) {
    return at + 1 < text.length() && text.charAt(at) == '.' && Digits.is(text.charAt(at + 1));
  }

  /** A separator and exactly three digits: the groups of 1,100 and of 9 870. */
  private static boolean isGroup(String text, int at) {
    if (at + 3 >= text.length() || text.charAt(at) != ',' && text.charAt(at) != ' ') {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (!Digits.is(text.charAt(i))) {
        return false;
      }
    }
    return at + 4 >= text.length() || !Digits.is(text.charAt(at + 4));
  }

  /** The fraction a/b in percent, to ten places. */
  static BigDecimal percent(BigDecimal a, BigDecimal b) {
    return a.multiply(HUNDRED).divide(b, 10, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
