package org.countyreports.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * How many observations a publication has by region and by indicator, tables published_region and
 * published_indicator. It is counted from what is written: no query has to look at all rows.
 */
final class ObservationCounts implements TableMerge.Watcher {

  private static final List<String> COLUMNS = PublishedTables.get("observations").columnNames();
  private static final int REGION = COLUMNS.indexOf("region_code");
  private static final int INDICATOR = COLUMNS.indexOf("indicator");

  private static final TableInsert INSERT_REGION =
      new TableInsert("published_region", "region_code text", "observations integer");
  private static final TableInsert INSERT_INDICATOR =
      new TableInsert("published_indicator", "indicator text", "observations integer");

  private final boolean differences;
  private final Map<String, Long> regions = new HashMap<>();
  private final Map<String, Long> indicators = new HashMap<>();

  private ObservationCounts(boolean differences) {
    this.differences = differences;
  }

  /** Nothing yet: every file of the publication will be told. */
  static ObservationCounts none() {
    return new ObservationCounts(false);
  }

  /** Those of the last publication: only what differs will be told. */
  static ObservationCounts published(JdbcOperations jdbc) {
    ObservationCounts counts = new ObservationCounts(true);
    counts.read(jdbc, INSERT_REGION, counts.regions);
    counts.read(jdbc, INSERT_INDICATOR, counts.indicators);
    return counts;
  }

  /** Those of the published files, whoever published them. */
  static ObservationCounts published(Path output) throws IOException {
    ObservationCounts counts = none();
    try (OldTable old = OldTable.open(output, PublishedTables.get("observations"), false)) {
      for (String path = old.path(); path != null; path = old.path()) {
        counts.replaced(path, List.of(), old.take());
      }
    }
    return counts;
  }

  @Override
  public void replaced(String path, List<String[]> before, List<String[]> now) {
    if (differences) {
      before.forEach(row -> add(row, -1));
    }
    now.forEach(row -> add(row, 1));
  }

  /** By code of region, which is empty where it is unknown; none of them is 0. */
  Map<String, Long> regions() {
    return Map.copyOf(regions);
  }

  /** Remembers them as published; callers bring the transaction. */
  void remember(JdbcOperations jdbc) {
    write(jdbc, INSERT_REGION, regions);
    write(jdbc, INSERT_INDICATOR, indicators);
  }

  private void add(String[] row, long count) {
    regions.merge(row[REGION], count, ObservationCounts::sum);
    indicators.merge(row[INDICATOR], count, ObservationCounts::sum);
  }

  /** Null, which a map forgets, where nothing is left. */
  @SuppressWarnings("NullAway") // that is how Map.merge removes
  private static Long sum(Long a, Long b) {
    long sum = a + b;
    return sum == 0 ? null : sum;
  }

  private void read(JdbcOperations jdbc, TableInsert table, Map<String, Long> counts) {
    jdbc.query(
        "select " + table.columnList() + " from " + table.table(),
        rs -> {
          counts.put(rs.getString(1), rs.getLong(2));
        });
  }

  private static void write(JdbcOperations jdbc, TableInsert table, Map<String, Long> counts) {
    jdbc.update("delete from " + table.table());
    List<Object[]> rows = new ArrayList<>();
    counts.forEach((code, count) -> rows.add(new Object[] {code, count}));
    table.insert(jdbc, rows);
  }
}
