package org.countyreports.read;

import java.util.HashSet;
import java.util.Set;

/** The names of sites and of their columns, which stand where headlines might and are none. */
final class Columns {

  private static final int LONGEST = 6;
  private static final int LONGEST_SITE = 24;
  private static final int LONGEST_ENDING = 7;

  private static final Set<String> SITES = new HashSet<>();
  private static final Set<String> OFFICES = new HashSet<>();
  private static final Set<String> ENDINGS = new HashSet<>();
  private static final Set<String> WHOLE = new HashSet<>();

  static {
    for (String line : Vocabulary.lines("head-columns.txt")) {
      int space = line.indexOf(' ');
      String words = Folding.squeeze(line.substring(space + 1));
      switch (line.substring(0, space)) {
        case "site" -> SITES.add(words);
        case "office" -> OFFICES.add(words);
        case "column" -> ENDINGS.add(words);
        default -> WHOLE.add(words);
      }
    }
  }

  private Columns() {}

  /** Whether a text names a column and nothing else: 要闻动态, 通知公告, 正文. */
  static boolean isColumn(String text) {
    String name = text.length() > LONGEST_SITE ? "" : Folding.squeeze(text);
    if (name.isEmpty()) {
      return false;
    }
    return WHOLE.contains(name)
        || ImprintWords.isNoise(name)
        || ImprintWords.of(text).isEmpty()
        || (Folding.isHan(name, LONGEST) && name.length() > 3 && endsWith(name, ENDINGS));
  }

  /** Whether a text names a site: 平山新闻网, 平山县人民政府门户网站. */
  static boolean isSite(String text) {
    String name = text.length() > LONGEST_SITE ? "" : Folding.squeeze(text);
    return name.length() > 2
        && name.chars().noneMatch(c -> "-—_|·".indexOf(c) >= 0)
        && Offices.isOffice(name)
        && endsWith(name, SITES);
  }

  /** Whether a text names an office whose page may be headed by its name: 平山县教育局. */
  static boolean isOffice(String text) {
    return Offices.isOffice(text) && endsWith(Folding.squeeze(text), OFFICES);
  }

  private static boolean endsWith(String name, Set<String> endings) {
    for (int length = 1; length <= Math.min(LONGEST_ENDING, name.length()); length++) {
      if (endings.contains(name.substring(name.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
