package org.countyreports.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Published observations that would say something else: another value, unit, region or period of
 * the same words. A report that is put right has other words; these are what a rule or a line of
 * the vocabulary does that changed.
 */
final class Alterations {

  /** What is told of each kind is a few examples. */
  private static final int EXAMPLES = 2;

  private static final List<String> COLUMNS = PublishedTables.get("observations").columnNames();
  private static final int ID = COLUMNS.indexOf("observation_id");
  private static final int FILE = COLUMNS.indexOf("source_file");
  private static final int QUOTE = COLUMNS.indexOf("quote");

  /** The columns that make an observation another one for whoever adds up, by what they are. */
  private static final Map<String, List<Integer>> KINDS = kinds();

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final List<String> examples = new ArrayList<>();
  private long total;

  private static Map<String, List<Integer>> kinds() {
    Map<String, List<Integer>> kinds = new LinkedHashMap<>();
    kinds.put("value", columns("value", "value_max"));
    kinds.put("unit", columns("unit"));
    kinds.put("region", columns("region_code"));
    kinds.put("period", columns("period_start", "period_end"));
    return kinds;
  }

  private static List<Integer> columns(String... names) {
    return List.of(names).stream().map(COLUMNS::indexOf).toList();
  }

  /** Counts an observation of which some cell is another. */
  void add(String[] before, String[] now) {
    if (!before[QUOTE].equals(now[QUOTE])) {
      return;
    }
    boolean any = false;
    for (Map.Entry<String, List<Integer>> kind : KINDS.entrySet()) {
      int column =
          kind.getValue().stream().filter(c -> !before[c].equals(now[c])).findFirst().orElse(-1);
      if (column < 0) {
        continue;
      }
      any = true;
      if (counts.merge(kind.getKey(), 1L, Long::sum) <= EXAMPLES) {
        examples.add(
            "%s %s (%s): %s %s → %s"
                .formatted(
                    now[ID],
                    now[QUOTE],
                    now[FILE],
                    COLUMNS.get(column),
                    before[column],
                    now[column]));
      }
    }
    total += any ? 1 : 0;
  }

  /** How many observations there are. */
  long total() {
    return total;
  }

  /** How many of each kind. */
  String byKind() {
    return counts.entrySet().stream()
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The first of each kind, with what was and what would be. */
  String examples() {
    return String.join("; ", examples);
  }
}
