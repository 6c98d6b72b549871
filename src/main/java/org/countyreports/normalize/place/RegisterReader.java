package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Region;
import org.countyreports.model.Region.Level;
import org.jspecify.annotations.Nullable;

/** Reads the compiled register: code, name, valid from, valid to, next code, current code. */
final class RegisterReader {

  private static final int COLUMNS = 6;

  private RegisterReader() {}

  static List<Division> read() {
    List<String[]> rows =
        Resources.lines("regions.tsv").stream().map(line -> line.split("\t", COLUMNS)).toList();
    Set<String> codes = new HashSet<>();
    rows.forEach(row -> codes.add(row[0]));
    List<Division> divisions = new ArrayList<>(rows.size());
    for (String[] row : rows) {
      divisions.add(new Division(divisions.size(), region(row, codes), row[4]));
    }
    return divisions;
  }

  private static Region region(String[] row, Set<String> codes) {
    Level level = Codes.level(row[0]);
    return new Region(
        row[0], row[1], level, parent(row[0], level, codes), day(row[2]), day(row[3]), row[5]);
  }

  private static String parent(String code, Level level, Set<String> codes) {
    if (level == Level.PROVINCE) {
      return "";
    }
    String prefecture = Codes.prefecture(code);
    return level == Level.COUNTY && codes.contains(prefecture) ? prefecture : Codes.province(code);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
