package org.countyreports.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The townships whose names begin with a number, as a figure does: 三条岘乡, 五斗江乡. */
final class NumberedTownships {

  /** A number behind a serial, at least two characters, and the level: 005五斗江乡, not 三乡镇. */
  private static final Pattern NAME =
      Pattern.compile("(?<=\\d)[一二三四五六七八九十百千万两半][^\\t\\d]{2,8}?(?:乡|镇|街道|苏木)(?=[\\t\\d]|$)");

  private static final int SHORTEST_STEM = 3;

  /** A stem that ends so may be a count as well: 十间房, 四亩地, 六十户, 三棵树. */
  private static final String COUNTED = "户里号地房树水井泉石楼族人";

  private NumberedTownships() {}

  /** Their names, and their stems where these are long enough to be names: 五斗江. */
  static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String line : Vocabulary.lines("regions-townships.tsv")) {
      Matcher matcher = NAME.matcher(line);
      while (matcher.find()) {
        String name = matcher.group();
        int level = name.endsWith("街道") || name.endsWith("苏木") ? 2 : 1;
        String stem = name.substring(0, name.length() - level);
        names.add(name);
        if (stem.length() >= SHORTEST_STEM && COUNTED.indexOf(stem.charAt(stem.length() - 1)) < 0) {
          names.add(stem);
        }
      }
    }
    return names;
  }
}
