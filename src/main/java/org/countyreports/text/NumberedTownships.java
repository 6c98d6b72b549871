package org.countyreports.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The townships whose names hold a number, as a figure does: 三条岘乡, 五斗江乡, 赵八镇, 三间房林场. */
final class NumberedTownships {

  private static final String NUMERALS = "一二三四五六七八九十百千万两半";
  private static final List<String> LEVELS = List.of("乡", "镇", "街道", "苏木");

  /** Characters of a stem: 三乡镇 is no name of a number and a place. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 12;

  /** A stem that ends so may be a count as well: 十间房, 四亩地, 六十户, 三棵树. */
  private static final String COUNTED = "户里号地房树水井泉石楼族人";

  private final Set<String> names = new LinkedHashSet<>();

  private NumberedTownships() {}

  /** Their names, and their stems where these are long enough to be names: 五斗江. */
  static Set<String> names() {
    NumberedTownships townships = new NumberedTownships();
    for (String line : Vocabulary.lines("regions-townships.tsv")) {
      for (int start = 0; start < line.length(); ) {
        int tab = line.indexOf('\t', start);
        int end = tab < 0 ? line.length() : tab;
        townships.read(line, start, end);
        start = end + 1;
      }
    }
    return townships.names;
  }

  /** A serial, a name and perhaps its years: 005五斗江乡. Forty thousand are read at every start. */
  private void read(String line, int start, int end) {
    int at = start;
    while (at < end && Digits.is(line.charAt(at))) {
      at++;
    }
    if (at == start) {
      return;
    }
    int nameEnd = at;
    int number = -1;
    for (; nameEnd < end && line.charAt(nameEnd) != ':'; nameEnd++) {
      if (number < 0 && NUMERALS.indexOf(line.charAt(nameEnd)) >= 0) {
        number = nameEnd;
      }
    }
    int length = nameEnd - at;
    if (number >= 0 && length >= SHORTEST && length <= LONGEST) {
      add(line.substring(at, nameEnd), number == at);
    }
  }

  /**
   * 三乡镇 may be three of them and is told from a count by what stands around it; 九站街道 and 四十八镇 are
   * hardly ever counts.
   */
  private void add(String name, boolean begins) {
    String stem = stem(name);
    boolean streets = name.endsWith("街道") && stem.length() > 1;
    boolean large = stem.length() > 1 && stem.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    boolean counts = begins && stem.length() < SHORTEST && !streets && !large;
    if (!counts && Character.isIdeographic(name.charAt(name.length() - 1))) {
      names.add(name);
    }
    boolean named = begins && stem.length() >= SHORTEST && stem.length() < name.length();
    if (named && COUNTED.indexOf(stem.charAt(stem.length() - 1)) < 0) {
      names.add(stem);
    }
  }

  private static String stem(String name) {
    for (String level : LEVELS) {
      if (name.endsWith(level)) {
        return name.substring(0, name.length() - level.length());
      }
    }
    return name;
  }
}
