package org.countyreports.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The townships whose names begin with a number, as a figure does: 三条岘乡, 五斗江乡. */
final class NumberedTownships {

  private static final String NUMERALS = "一二三四五六七八九十百千万两半";
  private static final List<String> LEVELS = List.of("乡", "镇", "街道", "苏木");

  /** Characters of a stem: 三乡镇 is no name of a number and a place. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 9;

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

  /** A serial and a name: 005五斗江乡. Forty thousand of them are read at every start. */
  private void read(String line, int start, int end) {
    int at = start;
    while (at < end && Digits.is(line.charAt(at))) {
      at++;
    }
    if (at > start && at < end && NUMERALS.indexOf(line.charAt(at)) >= 0) {
      add(line.substring(at, end));
    }
  }

  /** Names with years, as of a township that is gone, do not end in their level. */
  private void add(String name) {
    for (String level : LEVELS) {
      int length = name.length() - level.length();
      if (name.endsWith(level) && length >= SHORTEST && length <= LONGEST) {
        names.add(name);
        if (COUNTED.indexOf(name.charAt(length - 1)) < 0) {
          names.add(name.substring(0, length));
        }
      }
    }
  }
}
