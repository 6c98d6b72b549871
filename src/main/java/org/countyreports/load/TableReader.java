package org.countyreports.load;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads the rows of published tables in published order, which is that of the program, not of a
 * database's collation. Rows of reports are read for some files at a time: however large the
 * dataset, little of it is in memory.
 */
final class TableReader {

  /** Columns of observations that stand in the table report. */
  private static final List<String> OF_REPORT = List.of("report_id", "source_file", "article");

  /** Words of SQL. */
  private static final List<String> RESERVED = List.of("value", "start", "end");

  private final JdbcOperations jdbc;

  TableReader(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Hands over all rows of a dimension. */
  void read(PublishedTable dimension, RowSink sink) throws IOException {
    switch (dimension.name()) {
      case "regions" -> byCode(dimension, "region", sink);
      case "indicators" -> byCode(dimension, "indicator", sink);
      case "units" -> byCode(dimension, "unit", sink);
      default -> throw new IllegalArgumentException("no such dimension: " + dimension.name());
    }
  }

  /** The rows of some files in published order, by path; none for files without rows. */
  Map<String, List<String[]>> rows(PublishedTable table, List<String> paths) {
    String from =
        switch (table.name()) {
          case "observations" -> "observation o join report r on r.report_id = o.report_id";
          case "reports" -> "report r";
          case "issues" -> "issue r";
          default -> throw new IllegalArgumentException("not by file: " + table.name());
        };
    String order =
        switch (table.name()) {
          case "observations" -> "r.article, o.position";
          case "reports" -> "article";
          default -> "position";
        };
    String where =
        " where r.source_file in (%s) order by %s"
            .formatted(Dataset.placeholders(paths.size()), order);
    int sourceFile = table.columnNames().indexOf("source_file");
    Map<String, List<String[]>> rows = new HashMap<>();
    for (String[] row : query(table, from + where, paths.toArray())) {
      rows.computeIfAbsent(row[sourceFile], path -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private void byCode(PublishedTable table, String from, RowSink sink) throws IOException {
    List<String[]> rows = query(table, from);
    int second = table.columnNames().indexOf("valid_from");
    Comparator<String[]> order = Comparator.comparing(row -> row[0], CodePointOrder.INSTANCE);
    rows.sort(second < 0 ? order : order.thenComparing(row -> row[second]));
    for (String[] row : rows) {
      sink.accept(row);
    }
  }

  private List<String[]> query(PublishedTable table, String from, Object... args) {
    String columns =
        table.columns().stream()
            .map(column -> expression(table, column))
            .collect(Collectors.joining(", "));
    List<String[]> rows = new ArrayList<>();
    jdbc.query(
        "select " + columns + " from " + from,
        rs -> {
          rows.add(cells(table, rs));
        },
        args);
    return rows;
  }

  private static String expression(PublishedTable table, Column column) {
    boolean reserved = RESERVED.contains(column.name());
    String name = reserved ? '"' + column.name() + '"' : column.name();
    if (!table.name().equals("observations")) {
      return name;
    }
    return (OF_REPORT.contains(column.name()) ? "r." : "o.") + name;
  }

  private static String[] cells(PublishedTable table, ResultSet rs) throws SQLException {
    String[] cells = new String[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(table.columns().get(i), rs, i + 1);
    }
    return cells;
  }

  private static String cell(Column column, ResultSet rs, int index) throws SQLException {
    if (column.type().equals("number")) {
      var number = rs.getBigDecimal(index);
      return number == null ? "" : PlainDecimal.text(number);
    }
    String text = rs.getString(index);
    return text == null ? "" : text;
  }
}
