package org.countyreports.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreports.text.Vocabulary;

/** The counties of a province with their towns, as {@link ReportProse} takes them. */
final class ProvincePlaces {

  private static final int COUNTY_DIGITS = 6;
  private static final int SERIAL_DIGITS = 3;
  private static final int FEWEST_TOWNS = 3;

  private ProvincePlaces() {}

  /** The province of a code of two digits: a line for each county, names between spaces. */
  static List<String> of(String province) {
    Map<String, String> names =
        Vocabulary.lines("regions.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> b));
    List<String> places = new ArrayList<>();
    for (String line : Vocabulary.lines("regions-townships.tsv")) {
      String county = names.get(line.substring(0, COUNTY_DIGITS));
      String towns =
          Arrays.stream(line.split("\t"))
              .skip(1)
              .filter(town -> town.endsWith("镇"))
              .map(town -> town.substring(SERIAL_DIGITS))
              .collect(Collectors.joining(" "));
      if (line.startsWith(province)
          && county != null
          && towns.chars().filter(c -> c == ' ').count() + 1 >= FEWEST_TOWNS) {
        places.add(names.get(province + "0000") + " " + county + " " + towns);
      }
    }
    return places;
  }
}
