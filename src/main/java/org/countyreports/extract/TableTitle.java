package org.countyreports.extract;

import java.util.List;
import org.countyreports.text.CharacterForms;
import org.countyreports.text.Digits;
import org.countyreports.text.time.TimeScanner;
import org.countyreports.text.time.TimeSpan;

/** What the caption of a table names, without its number, dates, places and 统计表. */
final class TableTitle {

  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 16;

  /** In the order in which they follow one another. */
  private static final List<String> OPENINGS =
      List.of("现将", "现就", "兹将", "关于", "本次", "接收", "接受", "收到", "的");

  /** What stands behind the name: 受旱面积较大的县(市)依次是. */
  private static final List<String> ENDS =
      List.of(
          "单位:", "(", "[", "较大的", "较多的", "较重的", "较高的", "最多的", "最大的", "最重的", "最高的", "居前的", "靠前的");

  private TableTitle() {}

  /** The name; empty where the caption names nothing. */
  static String of(String caption) {
    String text = TableHeadings.folded(caption);
    if (text.length() > LONGEST) {
      return "";
    }
    int end = text.length();
    for (String mark : ENDS) {
      int at = text.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    int start = 0;
    for (TimeSpan span : TimeScanner.scan(text)) {
      start = span.end() <= end ? Math.max(start, span.end()) : start;
    }
    start = behindOpening(text, behindPlace(text, behindNumber(text, start, end), end), end);
    String name = withoutEnding(TableHeadings.squeezed(caption.substring(start, end)));
    return name.length() <= LONGEST_NAME && name.length() > 1 ? name : "";
  }

  /** 表1, 附表2:, 附件3 */
  private static int behindNumber(String text, int from, int end) {
    int at = from;
    while (at < end && "附件表续图 :、.-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < end
        && at > from
        && (isDigit(text.charAt(at)) || " :、.-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return Digits.is(c) || ChineseDigits.opens(c);
  }

  /** 全县各乡镇: the last place word of the first characters, with what stands in front of it. */
  private static int behindPlace(String text, int from, int end) {
    int behind = from;
    for (String word : List.of("省", "市", "县", "区", "州", "旗", "乡", "镇", "街道", "村", "社区", "各地")) {
      int at = text.lastIndexOf(word, Math.min(end, from + LONGEST_NAME));
      if (at >= from && at + word.length() <= end) {
        behind = Math.max(behind, at + word.length());
      }
    }
    while (behind < end && "的()、年月日份度 ".indexOf(CharacterForms.fold(text.charAt(behind))) >= 0) {
      behind++;
    }
    return behind;
  }

  /** 现将接收社会捐款情况公示如下: what announces the table is no part of its name. */
  private static int behindOpening(String text, int from, int end) {
    int behind = from;
    for (String word : OPENINGS) {
      behind =
          text.startsWith(word, behind) && behind + word.length() < end
              ? behind + word.length()
              : behind;
    }
    return behind;
  }

  private static String withoutEnding(String name) {
    String rest = name;
    int ending = TableHeadings.endingLength("title", rest);
    while (ending > 0) {
      rest = rest.substring(0, rest.length() - ending);
      ending = TableHeadings.endingLength("title", rest);
    }
    return rest;
  }
}
