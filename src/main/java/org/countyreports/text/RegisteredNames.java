package org.countyreports.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The full names of the register of divisions, each once, as a text may name them. */
public final class RegisteredNames {

  private static final String PROVINCE = "0000";
  private static final int PROVINCE_FROM = 2;

  /** Names of two characters that were lost before are in too many other words: 定县 in 确定县级. */
  private static final String LOST_BEFORE = "2003";

  private static final int COLUMNS = 5;

  private final Map<String, Boolean> names = new LinkedHashMap<>();

  private RegisteredNames() {
    for (String line : Vocabulary.lines("regions.tsv")) {
      String[] row = line.split("\t", COLUMNS);
      boolean lost = !row[3].isEmpty() && row[3].compareTo(LOST_BEFORE) < 0;
      if (!lost || row[1].length() > 2) {
        names.merge(row[1], row[0].startsWith(PROVINCE, PROVINCE_FROM), Boolean::logicalOr);
      }
    }
  }

  /** The names; read anew each time. */
  public static RegisteredNames read() {
    return new RegisteredNames();
  }

  /** All of them, in the order of the register. */
  public Set<String> all() {
    return names.keySet();
  }

  /** Whether a name is that of a province. */
  public boolean isProvince(String name) {
    return names.getOrDefault(name, false);
  }
}
