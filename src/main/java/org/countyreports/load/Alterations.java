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

  /** So many of each kind are told in a sentence. */
  private static final int EXAMPLES = 2;

  /** So many are shown in a table, the largest first. */
  private static final int LARGEST = 10;

  private static final List<String> COLUMNS = PublishedTables.get("observations").columnNames();
  private static final int ID = COLUMNS.indexOf("observation_id");
  private static final int FILE = COLUMNS.indexOf("source_file");
  private static final int QUOTE = COLUMNS.indexOf("quote");
  private static final int VALUE = COLUMNS.indexOf("value");

  /** The columns that make an observation another one for whoever adds up, by what they are. */
  private static final Map<String, List<Integer>> KINDS = kinds();

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, List<Ranked>> largest = new LinkedHashMap<>();
  private final Losses losses = new Losses();
  private long total;

  /** A change with how large it is. */
  private record Ranked(HeldBack.Change change, double size) {}

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
      counts.merge(kind.getKey(), 1L, Long::sum);
      rank(kind.getKey(), before, now, column);
    }
    total += any ? 1 : 0;
  }

  /** Counts an observation that would be gone. */
  void gone(String[] row) {
    losses.add(row[FILE], row[QUOTE]);
  }

  private void rank(String kind, String[] before, String[] now, int column) {
    List<Ranked> ranked = largest.computeIfAbsent(kind, k -> new ArrayList<>());
    double size = ChangeSize.of(kind, before[column], now[column], now[VALUE]);
    int at = ranked.size();
    while (at > 0 && ranked.get(at - 1).size() < size) {
      at--;
    }
    if (at < LARGEST) {
      HeldBack.Change change =
          new HeldBack.Change(
              now[ID], now[QUOTE], now[FILE], COLUMNS.get(column), before[column], now[column]);
      ranked.add(at, new Ranked(change, size));
      if (ranked.size() > LARGEST) {
        ranked.remove(LARGEST);
      }
    }
  }

  /** How many observations there are. */
  long total() {
    return total;
  }

  /** How many would be gone. */
  long totalGone() {
    return losses.total();
  }

  /** How many of each kind. */
  String byKind() {
    return counts.entrySet().stream()
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The largest of each kind, with what was and what would be. */
  String examples() {
    return largest.values().stream()
        .flatMap(ranked -> ranked.stream().limit(EXAMPLES))
        .map(Ranked::change)
        .map(
            c ->
                "%s %s (%s): %s %s → %s"
                    .formatted(c.id(), c.quote(), c.path(), c.column(), c.before(), c.after()))
        .collect(Collectors.joining("; "));
  }

  /** All of it for a page, of so many published observations. */
  HeldBack heldBack(long published, long vanishing) {
    List<HeldBack.Kind> kinds = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            kinds.add(
                new HeldBack.Kind(
                    kind,
                    count,
                    largest.getOrDefault(kind, List.of()).stream().map(Ranked::change).toList())));
    return new HeldBack(published, vanishing, total, losses.files(), losses.moreFiles(), kinds);
  }
}
