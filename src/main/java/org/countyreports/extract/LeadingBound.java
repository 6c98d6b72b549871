package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.Bound;
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

  private static final List<Word> WORDS =
      List.of(
          new Word("不少于", Bound.MORE_THAN, ""),
          new Word("不低于", Bound.MORE_THAN, ""),
          new Word("不下于", Bound.MORE_THAN, ""),
          new Word("不超过", Bound.LESS_THAN, ""),
          new Word("不高于", Bound.LESS_THAN, ""),
          new Word("不大于", Bound.LESS_THAN, ""),
          new Word("不多于", Bound.LESS_THAN, ""),
          new Word("大约", Bound.ABOUT, ""),
          new Word("大概", Bound.ABOUT, ""),
          new Word("约为", Bound.ABOUT, "节预合条契特违签"),
          new Word("约占", Bound.ABOUT, "节预合条契特违签"),
          new Word("约有", Bound.ABOUT, "节预合条契特违签"),
          new Word("约达", Bound.ABOUT, "节预合条契特违签"),
          new Word("估计", Bound.ABOUT, ""),
          new Word("将近", Bound.NEARLY, ""),
          new Word("接近", Bound.NEARLY, ""),
          new Word("逼近", Bound.NEARLY, ""),
          new Word("不足", Bound.LESS_THAN, ""),
          new Word("不到", Bound.LESS_THAN, "找看感得达做办收"),
          new Word("不满", Bound.LESS_THAN, ""),
          new Word("少于", Bound.LESS_THAN, ""),
          new Word("低于", Bound.LESS_THAN, ""),
          new Word("小于", Bound.LESS_THAN, ""),
          new Word("至多", Bound.LESS_THAN, ""),
          new Word("最多", Bound.LESS_THAN, ""),
          new Word("至少", Bound.MORE_THAN, ""),
          new Word("超过", Bound.MORE_THAN, ""),
          new Word("超出", Bound.MORE_THAN, ""),
          new Word("突破", Bound.MORE_THAN, ""),
          new Word("多于", Bound.MORE_THAN, ""),
          new Word("大于", Bound.MORE_THAN, ""),
          new Word("不下", Bound.MORE_THAN, "放留拿攻"),
          new Word("不止", Bound.MORE_THAN, ""),
          new Word("破", Bound.MORE_THAN, "突侦打冲打爆"),
          new Word("近", Bound.NEARLY, "附最靠临接新邻亲就抵将逼远"),
          new Word("约", Bound.ABOUT, "节预合条契特违签大制"),
          new Word("超", Bound.MORE_THAN, "商高赶反"),
          new Word("逾", Bound.MORE_THAN, ""));

  /** The qualifier that ends right before a place; null where none does. */
  static @Nullable LeadingBound before(String text, int end) {
    int at = end;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '了')) {
      at--;
    }
    for (Word word : WORDS) {
      int start = at - word.form().length();
      if (start >= 0 && text.startsWith(word.form(), start) && !isPart(text, start, word)) {
        return new LeadingBound(word.bound(), start);
      }
    }
    return null;
  }

  private static boolean isPart(String text, int start, Word word) {
    return start > 0 && word.notBehind().indexOf(text.charAt(start - 1)) >= 0;
  }
}
