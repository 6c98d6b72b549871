package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;

/** Reads lists of townships that share one word for their level: 洛党、勐佑、三岔河三镇. */
final class TownshipLists {

  private static final String NUMERALS = "两二三四五六七八九十2345678910";
  private static final String SEPARATORS = "、及和与";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int MOST = 20;

  private TownshipLists() {}

  /** The names of a list with the level added, in reading order; empty where there is none. */
  static List<Item> items(String text, TownshipSpan span) {
    int end = span.suffix();
    end = end > 0 && text.charAt(end - 1) == '乡' ? end - 1 : end;
    end = end > 0 && text.charAt(end - 1) == '个' ? end - 1 : end;
    int numeral = end;
    while (numeral > 0 && NUMERALS.indexOf(text.charAt(numeral - 1)) >= 0) {
      numeral--;
    }
    boolean others = numeral > 0 && text.charAt(numeral - 1) == '等';
    if (numeral == end || others) {
      return List.of();
    }
    return backFrom(text, numeral, text.substring(span.suffix(), span.end()));
  }

  private static List<Item> backFrom(String text, int numeral, String level) {
    List<Item> items = new ArrayList<>();
    int end = numeral;
    while (end > 0 && items.size() < MOST) {
      int start = end;
      while (start > 0 && end - start < LONGEST && isName(text.charAt(start - 1), end - start)) {
        start--;
      }
      if (end - start < SHORTEST) {
        break;
      }
      items.add(0, new Item(start, end, text.substring(start, end) + level));
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
   * A name of a list.
   *
   * @param start where it begins
   * @param end offset behind what is written of it
   * @param name the name with the level
   */
  record Item(int start, int end, String name) {}
}
