package org.countyreports.normalize.time;

import java.time.LocalDate;

/**
 * A line that heads a section and names its time: 二、一季度各地巡查情况. It holds for the lines below up to
 * the next head of its level.
 */
final class SectionHead {

  private static final int LONGEST_LINE = 40;

  /** How far behind the mark of the section its time may begin. */
  private static final int NEAR = 8;

  private static final int NO_HEAD = 0;
  private static final int CHAPTER = 1;
  private static final int PART = 2;
  private static final int POINT = 3;

  private static final String CHINESE = "一二三四五六七八九十";
  private static final String BULLETS = "▲■◆●★※△□◇○☆";

  private SectionHead() {}

  /** Where the section of a head ends; the end of the line where it is no such head. */
  static int endOfSection(String text, Governor governor, int lineStart, int lineEnd) {
    int level = level(text, lineStart, lineEnd);
    int mark = markEnd(text, lineStart, lineEnd);
    boolean marked = mark > lineStart;
    boolean near =
        governor.start() - mark <= NEAR
            && lineEnd - mark <= LONGEST_LINE
            && governor.relation() == Relation.AT
            && !isYears(governor);
    if (level == NO_HEAD || !near || !isHead(text, governor, lineEnd, marked)) {
      return lineEnd;
    }
    int at = lineEnd;
    while (at < text.length()) {
      int next = text.indexOf('\n', at + 1);
      int end = next < 0 ? text.length() : next;
      int other = level(text, at + 1, end);
      if (other != NO_HEAD && other <= level) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static boolean isHead(String text, Governor governor, int lineEnd, boolean marked) {
    String rest = text.substring(governor.end(), lineEnd);
    boolean figures = rest.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean stops = rest.indexOf(',') >= 0 || rest.indexOf(';') >= 0 || rest.indexOf(':') >= 0;
    boolean tells = Contexts.tellsOfStretch(rest) || rest.contains("工作") || rest.contains("回顾");
    return !figures && !stops && (marked || (tells && isStretch(governor)));
  }

  /** “十三五”时期工作回顾: too long for what stands below to be of it. */
  private static boolean isYears(Governor governor) {
    LocalDate from = governor.period().start();
    LocalDate to = governor.period().end();
    return from == null || to == null || from.plusYears(1).isBefore(to);
  }

  private static boolean isStretch(Governor governor) {
    LocalDate from = governor.period().start();
    return from != null && !from.equals(governor.period().end());
  }

  /** The level of a line that begins a section; {@link #NO_HEAD} where it begins none. */
  private static int level(String text, int lineStart, int lineEnd) {
    int start = headOf(text, lineStart, lineEnd);
    if (start == lineEnd) {
      return NO_HEAD;
    }
    int mark = markEnd(text, lineStart, lineEnd);
    if (mark == lineStart) {
      boolean prose = lineEnd - start > LONGEST_LINE || hasStop(text, start, lineEnd);
      return prose ? NO_HEAD : PART;
    }
    char first = text.charAt(start);
    if (CHINESE.indexOf(first) >= 0) {
      return CHAPTER;
    }
    return first >= '0' && first <= '9' ? POINT : PART;
  }

  /** Behind the mark that a section begins with: 二、 （一） 3. ▲; the line's start where none is. */
  private static int markEnd(String text, int lineStart, int lineEnd) {
    int start = headOf(text, lineStart, lineEnd);
    int i = start;
    if (i < lineEnd && BULLETS.indexOf(text.charAt(i)) >= 0) {
      return i + 1;
    }
    boolean bracket = i < lineEnd && text.charAt(i) == '(';
    i += bracket ? 1 : 0;
    int numeral = i;
    while (i < lineEnd && i - numeral < 3 && isNumeral(text.charAt(i))) {
      i++;
    }
    boolean closed = i < lineEnd && (bracket ? ")" : "、.").indexOf(text.charAt(i)) >= 0;
    return i > numeral && closed ? i + 1 : lineStart;
  }

  private static boolean isNumeral(char c) {
    return CHINESE.indexOf(c) >= 0 || (c >= '0' && c <= '9');
  }

  private static boolean hasStop(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",。;:!?、\t".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int headOf(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
