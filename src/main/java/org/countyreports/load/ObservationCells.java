package org.countyreports.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Observations that are in no database yet, as they would be published. */
final class ObservationCells {

  private static final List<String> PUBLISHED = PublishedTables.get("observations").columnNames();

  private ObservationCells() {}

  /** The cells of a file's observations in published order. */
  static List<String[]> of(FileRows rows) {
    Map<String, Integer> articles = new HashMap<>();
    rows.reports().forEach(report -> articles.put(report.id(), report.article()));
    List<String[]> cells = new ArrayList<>();
    for (ObservationRow row : rows.observations()) {
      Integer article = Objects.requireNonNull(articles.get(row.reportId()));
      cells.add(cells(row, rows.file().path(), article));
    }
    int article = PUBLISHED.indexOf("article");
    // The sort is stable: within an article, the order of the rows stands.
    cells.sort(java.util.Comparator.comparingInt(row -> Integer.parseInt(row[article])));
    return cells;
  }

  private static String[] cells(ObservationRow row, String path, int article) {
    @Nullable Object[] values = row.values();
    List<String> columns = ObservationRow.columns();
    String[] cells = new String[PUBLISHED.size()];
    for (int i = 0; i < cells.length; i++) {
      int at = columns.indexOf(PUBLISHED.get(i));
      cells[i] =
          switch (PUBLISHED.get(i)) {
            case "source_file" -> path;
            case "article" -> String.valueOf(article);
            default -> at < 0 ? "" : text(values[at]);
          };
    }
    return cells;
  }

  private static String text(@Nullable Object value) {
    return value instanceof BigDecimal number
        ? PlainDecimal.text(number)
        : Objects.toString(value, "");
  }
}
