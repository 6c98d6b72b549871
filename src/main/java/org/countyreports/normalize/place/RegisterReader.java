package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.model.Region;
import org.countyreports.model.Region.Level;
import org.jspecify.annotations.Nullable;

/**
 * Reads the compiled register: code, name, valid from, valid to, next code, current code,
 * statistical.
 */
final class RegisterReader {

  private static final int COLUMNS = 7;

  private RegisterReader() {}

  static List<Division> read() {
    List<String[]> rows =
        Resources.lines("regions.tsv").stream().map(line -> line.split("\t", COLUMNS)).toList();
    Map<String, List<String[]>> prefectures = new HashMap<>();
    Map<String, LocalDate> days = new HashMap<>();
    for (String[] row : rows) {
      if (Codes.level(row[0]) == Level.PREFECTURE) {
        prefectures.computeIfAbsent(row[0], c -> new ArrayList<>(1)).add(row);
      }
    }
    List<Division> divisions = new ArrayList<>(rows.size());
    for (String[] row : rows) {
      divisions.add(new Division(divisions.size(), region(row, prefectures, days), row[4]));
    }
    return divisions;
  }

  private static Region region(
      String[] row, Map<String, List<String[]>> prefectures, Map<String, LocalDate> days) {
    Level level = Codes.level(row[0]);
    return new Region(
        row[0],
        row[1],
        level,
        parent(row, level, prefectures),
        day(row[2], days),
        day(row[3], days),
        row[5]);
  }

  /** The prefecture above on the last day, else the province. */
  private static String parent(String[] row, Level level, Map<String, List<String[]>> prefectures) {
    if (level == Level.PROVINCE) {
      return "";
    }
    String above = Codes.prefecture(row[0]);
    boolean below =
        level == Level.COUNTY
            && prefectures.getOrDefault(above, List.of()).stream()
                .anyMatch(p -> holdsOn(p, row[3]));
    return below ? above : Codes.province(row[0]);
  }

  /** Whether a row was valid on a day as written, empty for today. */
  private static boolean holdsOn(String[] row, String day) {
    boolean ended = !row[3].isEmpty() && (day.isEmpty() || row[3].compareTo(day) < 0);
    return !ended && (day.isEmpty() || row[2].compareTo(day) <= 0);
  }

  /** Few days stand in very many rows. */
  private static @Nullable LocalDate day(String text, Map<String, LocalDate> known) {
    return text.isEmpty() ? null : known.computeIfAbsent(text, LocalDate::parse);
  }
}
