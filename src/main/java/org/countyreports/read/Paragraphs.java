package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that were broken in the middle of a sentence, as pasted newspaper columns are. */
final class Paragraphs {

  /** Shorter lines are headings or entries of a list, not the beginning of a broken sentence. */
  private static final int SHORTEST = 25;

  /** A line that ends with a comma goes on, unless it is a verse. */
  private static final int SHORTEST_CLAUSE = 12;

  private static final int CAPTION = 60;
  private static final int SAME = 10;

  // 工作人员搬运物资。县委宣传部供图   记者 王小川 摄   （资料图片）
  private static final Pattern CREDIT =
      Pattern.compile(".*(?:供图|制图|摄影?|绘|资料图片?|资料照片?|视频截图|提供|图)[)）]?$");

  // 一、 (二) 3. 4、 ①: a new item of a list; but 3.2% is not
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、是]|[(（]?\\d{1,2}(?:[)）、]|[.．](?!\\d))|[①-⑳●■◆▲*—-]).*");

  // 永乐镇：低保1286户   公示时间：5月1日   三等奖（奖金1万元）：石桥镇; but 村民王力说：“…
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\u4e00-\\u9fff]{1,9}(?:[\\u4e00-\\u9fff&&[^说道称示绍诉为是有了到]]|[(（][^()（）]{1,10}[)）])[:：].*");

  private static final int LONGEST_LABEL = 24;

  private Paragraphs() {}

  /** The lines with broken ones joined; tables and headings stay as they are. */
  static List<Line> join(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    StringBuilder open = new StringBuilder();
    Line first = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (first == null) {
        first = line;
      }
      open.append(line.text());
      boolean last = i + 1 == lines.size();
      if (last || !isBroken(line, open.toString(), lines.get(i + 1))) {
        joined.add(first.withText(open.toString()));
        open.setLength(0);
        first = null;
      } else if (isLatin(line.text().charAt(line.text().length() - 1))) {
        open.append(' ');
      }
    }
    return joined;
  }

  /** Whether the paragraph that ends with {@code line} goes on in the next one. */
  private static boolean isBroken(Line line, String text, Line next) {
    if (line.isTable() || next.isTable() || line.isHeading() || next.isHeading()) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    if (!goesOn(end) || startsAnew(next) || isCaption(text, next.text())) {
      return false;
    }
    return "，、,".indexOf(end) >= 0
        ? text.length() >= SHORTEST_CLAUSE
        : text.length() >= SHORTEST && isRunning(text);
  }

  /** Captions end with a credit; saved pages often hold them twice. */
  private static boolean isCaption(String text, String next) {
    return text.length() <= CAPTION
        && (CREDIT.matcher(text).matches()
            || next.startsWith(text.substring(0, Math.min(SAME, text.length()))));
  }

  /** Whether a line holds prose: sentence marks, or more characters than a heading has. */
  private static boolean isRunning(String text) {
    return text.indexOf('，') >= 0
        || text.indexOf(',') >= 0
        || text.indexOf('。') >= 0
        || text.indexOf('、') >= 0
        || text.length() >= 38;
  }

  private static boolean goesOn(char end) {
    return Folding.isHan(end) || Character.isLetterOrDigit(end) || "，、,“《（(-—".indexOf(end) >= 0;
  }

  private static boolean startsAnew(Line next) {
    String text = next.text();
    return ITEM.matcher(text.substring(0, Math.min(8, text.length()))).matches()
        || LABEL.matcher(text.substring(0, Math.min(LONGEST_LABEL, text.length()))).matches()
        || Openings.isOpening(text)
        || next.imprint().isPresent();
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
