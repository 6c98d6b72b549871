package org.countyreports.normalize.time;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Period;
import org.countyreports.text.Ordered;
import org.jspecify.annotations.Nullable;

/** Lines that are only a date, and lines that lead into a list: they reach the lines below. */
final class Headings {

  private static final int LONGEST_ITEM = 60;

  private static final int LONGEST_OPENING = 12;

  /** A list may stand in a section that has a date of its own. */
  private static final int MOST_NESTED = 4;

  /** The last characters of what is counted, in front of 中: 确诊病例中, but not 检查中. */
  private static final String COUNTED = "例者人员户家件个名数们业村款物";

  private static final String PART = "其中";
  private static final List<String> CASES = List.of("典型", "案例", "事例", "例子");

  private final List<Governor> found = new ArrayList<>();

  /** The headings of a text, from its governors. */
  static Headings of(String text, List<Governor> governors) {
    Headings headings = new Headings();
    int lineStart = 0;
    int lineEnd = -1;
    for (Governor governor : governors) {
      while (lineEnd < governor.end() && lineEnd < text.length()) {
        lineStart = lineEnd + 1;
        int next = text.indexOf('\n', lineStart);
        lineEnd = next < 0 ? text.length() : next;
      }
      if (!governor.isEmpty() && governor.relation() != Relation.SINCE) {
        headings.addIfHeading(text, governor, lineStart, lineEnd);
      }
    }
    return headings;
  }

  private void addIfHeading(String text, Governor governor, int lineStart, int lineEnd) {
    if (isBare(text, lineStart, governor.start()) && isBare(text, governor.end(), lineEnd)) {
      add(governor, lineEnd, text.length());
      return;
    }
    int section = SectionHead.endOfSection(text, governor, lineStart, lineEnd);
    if (section > lineEnd) {
      add(governor, lineEnd, section);
    } else if (governor.reach() >= lineEnd && lineEnd < text.length()) {
      int behind = endOfRest(text, lineStart, lineEnd);
      if (behind > lineEnd) {
        add(governor, lineEnd, behind);
      }
    }
  }

  /** Where the list or the continuation behind a line ends; the end of the line where none is. */
  private static int endOfRest(String text, int lineStart, int lineEnd) {
    int end = lineEnd;
    int start = lineStart;
    if (continues(text, lineEnd + 1)) {
      // 其中 at the head of a line goes on with the line above.
      start = lineEnd + 1;
      end = endOfLine(text, start);
    }
    if (!endsIntoList(text, end) || announces(text, start, end) || givesCases(text, start, end)) {
      return end;
    }
    boolean part =
        PART.equals(text.substring(Math.max(start, lastChar(text, end) - 2), lastChar(text, end)));
    return endOfItems(text, part ? endOfLine(text, Math.min(text.length(), end + 1)) : end);
  }

  /** 其中 and 确诊病例中, at the head of a line are about what the line above tells. */
  private static boolean continues(String text, int lineStart) {
    int head = headOf(text, lineStart);
    int limit = Math.min(text.length(), head + LONGEST_OPENING);
    int i = head;
    while (i < limit && text.charAt(i) != ',' && text.charAt(i) != '\n') {
      i++;
    }
    boolean among = i < limit && i > head && text.charAt(i) == ',' && text.charAt(i - 1) == '中';
    among &= i > head + 1 && COUNTED.indexOf(text.charAt(i - 2)) >= 0;
    return among || text.startsWith(PART, head);
  }

  private static int headOf(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int endOfLine(String text, int from) {
    int next = text.indexOf('\n', from);
    return next < 0 ? text.length() : next;
  }

  /** 现将发放情况公告如下: what follows is of the day of the notice. */
  private static boolean announces(String text, int lineStart, int lineEnd) {
    int i = lastChar(text, lineEnd);
    while (i > lineStart && text.charAt(i - 1) != '。' && text.charAt(i - 1) != ',') {
      i--;
    }
    return text.startsWith("现将", i) || text.startsWith("现把", i);
  }

  /** 典型案件有: what follows tells single cases, not what was done in the time named before. */
  private static boolean givesCases(String text, int lineStart, int lineEnd) {
    int i = lastChar(text, lineEnd);
    while (i > lineStart && text.charAt(i - 1) != '。') {
      i--;
    }
    String last = text.substring(i, lineEnd);
    return CASES.stream().anyMatch(last::contains);
  }

  /** Offset of the last character of a line that is no space. */
  private static int lastChar(String text, int lineEnd) {
    int i = lineEnd - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    return Math.max(i, 0);
  }

  /** The period of the last heading that reaches an offset; null where none does. */
  @Nullable Period at(int offset) {
    int begun = Ordered.countUpTo(found, Governor::start, offset);
    for (int i = begun - 1; i >= Math.max(0, begun - MOST_NESTED); i--) {
      if (found.get(i).reach() > offset) {
        return found.get(i).period();
      }
    }
    return null;
  }

  private void add(Governor governor, int from, int reach) {
    found.add(new Governor(from, from, reach, from, governor.relation(), governor.period()));
  }

  /** Nothing but weekday, weather-like decoration or punctuation: 【2月5日】, 2月5日 星期三. */
  private static boolean isBare(String text, int from, int to) {
    if (to - from > LONGEST_ITEM) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (" 【】[]()<>《》-—·*#:,、星期周一二三四五六日天晴阴雨雪多云".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsIntoList(String text, int lineEnd) {
    int i = lastChar(text, lineEnd);
    return i > 1 && (text.charAt(i) == ':' || text.startsWith("如下", i - 1));
  }

  private static int endOfItems(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int next = text.indexOf('\n', at + 1);
      int end = next < 0 ? text.length() : next;
      if (end - at > LONGEST_ITEM && !continues(text, at + 1)) {
        return at;
      }
      at = end;
    }
    return at;
  }
}
