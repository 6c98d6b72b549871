package org.countyreports.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreports.model.Bound;
import org.countyreports.text.Digits;
import org.countyreports.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A qualifier in front of a quantity: 近, 约, 超过, 不足.
 *
 * @param bound what it says about the number
 * @param start offset of its first character
 */
record LeadingBound(Bound bound, int start) {

  /** A word with its bound and the characters that make it part of another word: 附近, 节约, 商超. */
  private record Word(String form, Bound bound, String notBehind) {}

  /** The words by the character that they end with, in their order. */
  private static final Map<Character, List<Word>> WORDS = load();

  /** The qualifier that ends right before a place; null where none does. */
  static @Nullable LeadingBound before(String text, int end) {
    int at = end;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '了')) {
      at--;
    }
    List<Word> words = at == 0 ? List.of() : WORDS.getOrDefault(text.charAt(at - 1), List.of());
    for (Word word : words) {
      int start = at - word.form().length();
      if (start >= 0 && text.startsWith(word.form(), start) && !isPart(text, start, word)) {
        return new LeadingBound(word.bound(), start);
      }
    }
    return isPassed(text, at, end) ? new LeadingBound(Bound.MORE_THAN, at - 1) : null;
  }

  /** 过七成, 过百, 过亿: a size that was passed; 来过3次 and 经过5个村 tell of none. */
  private static boolean isPassed(String text, int at, int end) {
    if (at < 2 || end >= text.length() || text.charAt(at - 1) != '过') {
      return false;
    }
    boolean tenths =
        end + 1 < text.length()
            && text.charAt(end + 1) == '成'
            && ChineseDigits.digit(text.charAt(end)) > 0;
    return (tenths || ChineseDigits.power(text.charAt(end)) > 1 || isLarge(text, end))
        && "超通经不难越穿走来去花卖吃用做办修种养干看听说打跑住学见给收买".indexOf(text.charAt(at - 2)) < 0;
  }

  /** 产值过3亿元, 过5个亿; where a verb stands before it, 过 tells that it was done. */
  private static boolean isLarge(String text, int start) {
    int end = start;
    while (end < text.length() && (Digits.is(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    end += end > start && end < text.length() && text.charAt(end) == '个' ? 1 : 0;
    return end > start && end < text.length() && ChineseDigits.power(text.charAt(end)) > 3;
  }

  private static boolean isPart(String text, int start, Word word) {
    return start > 0 && word.notBehind().indexOf(text.charAt(start - 1)) >= 0;
  }

  private static Map<Character, List<Word>> load() {
    List<String> lines = Vocabulary.lines("bounds.csv");
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.split(",", -1))
        .map(f -> new Word(f[0], Bound.valueOf(f[1].toUpperCase(Locale.ROOT)), f[2]))
        .collect(Collectors.groupingBy(word -> word.form().charAt(word.form().length() - 1)));
  }
}
