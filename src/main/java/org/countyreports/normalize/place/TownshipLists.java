package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;

/** Reads lists of townships that share one word for their level: 洛党、勐佑、三岔河三镇. */
final class TownshipLists {

  private static final String NUMERALS = "两二三四五六七八九十2345678910";
  private static final String SEPARATORS = "、及和与";
  private static final List<String> ALL_LEVELS = List.of("镇", "乡", "街道");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int MOST = 20;

  /** 三个产粮乡镇, 两个藏族乡. */
  private static final int LONGEST_KIND = 4;

  private TownshipLists() {}

  /** The names of a list without their level, in reading order; empty where there is none. */
  static List<Item> items(String text, TownshipSpan span) {
    int end = span.suffix();
    end = end > 0 && text.charAt(end - 1) == '乡' ? end - 1 : end;
    int numeral = numeralBefore(text, end);
    if (numeral < 0) {
      boolean others = end > 0 && text.charAt(end - 1) == '等';
      return span.isOffice() ? backFrom(text, others ? end - 1 : end) : List.of();
    }
    return backFrom(text, numeral);
  }

  /** The levels that the word of a list may stand for: 三乡镇 counts both. */
  static List<String> levels(String text, TownshipSpan span) {
    if (span.isOffice()) {
      return ALL_LEVELS;
    }
    String level = text.substring(span.suffix(), span.end());
    boolean both = span.suffix() > 0 && text.charAt(span.suffix() - 1) == '乡';
    boolean streets = text.startsWith("街", span.end()) || text.startsWith("(街", span.end());
    return both || streets ? ALL_LEVELS : List.of(level);
  }

  /** Offset of the numeral that counts the list which ends at {@code end}; -1 where none does. */
  private static int numeralBefore(String text, int end) {
    for (int at = end; at > 0 && end - at <= LONGEST_KIND; at--) {
      boolean counted = at == end || text.charAt(at - 1) == '个';
      int last = counted && text.charAt(at - 1) == '个' ? at - 1 : at;
      int numeral = last;
      while (counted && numeral > 0 && NUMERALS.indexOf(text.charAt(numeral - 1)) >= 0) {
        numeral--;
      }
      if (numeral < last) {
        return numeral > 0 && text.charAt(numeral - 1) == '等' ? -1 : numeral;
      }
      if (!Character.isIdeographic(text.charAt(at - 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** The names that are listed before an offset, in reading order; empty where only one is. */
  private static List<Item> backFrom(String text, int offset) {
    List<Item> items = new ArrayList<>();
    int end = offset;
    while (end > 0 && items.size() < MOST) {
      int start = end;
      while (start > 0 && end - start < LONGEST && isName(text.charAt(start - 1), end - start)) {
        start--;
      }
      if (end - start < SHORTEST) {
        break;
      }
      items.add(0, new Item(start, end));
      if (start == 0 || SEPARATORS.indexOf(text.charAt(start - 1)) < 0) {
        break;
      }
      end = start - 1;
    }
    return items.size() > 1 ? items : List.of();
  }

  /** Whether a character belongs to the name behind it; 和 ends 永和 and parts two names. */
  private static boolean isName(char c, int length) {
    boolean parts = SEPARATORS.indexOf(c) >= 0 && (c == '、' || length >= SHORTEST);
    return Character.isIdeographic(c) && !parts;
  }

  /**
   * A name of a list; the first may have other words in front.
   *
   * @param start where it begins
   * @param end offset behind it
   */
  record Item(int start, int end) {}
}
