package org.countyreports.load;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads the rows of published tables in published order. Rows of reports are read a page of files
 * at a time: however large the dataset, little of it is in memory, and the order is that of the
 * program, not of a database's collation.
 */
final class TableReader {

  private static final int FILES_A_PAGE = 200;

  /** Columns of observations that stand in the table report. */
  private static final List<String> OF_REPORT = List.of("report_id", "source_file", "article");

  /** Words of SQL. */
  private static final List<String> RESERVED = List.of("value", "start", "end");

  private final JdbcOperations jdbc;
  private final List<String> paths;

  TableReader(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.paths = new Dataset(jdbc).paths();
  }

  /** Hands over all rows of a table. */
  void read(PublishedTable table, RowSink sink) throws IOException {
    switch (table.name()) {
      case "observations" ->
          byFile(
              table,
              "observation o join report r on r.report_id = o.report_id",
              "r.article, o.position",
              sink);
      case "reports" -> byFile(table, "report r", "article", sink);
      case "issues" -> byFile(table, "issue r", "position", sink);
      case "regions" -> byCode(table, "region", sink);
      case "indicators" -> byCode(table, "indicator", sink);
      case "units" -> byCode(table, "unit", sink);
      default -> throw new IllegalArgumentException("no such table: " + table.name());
    }
  }

  private void byFile(PublishedTable table, String from, String order, RowSink sink)
      throws IOException {
    int sourceFile = table.columnNames().indexOf("source_file");
    for (int i = 0; i < paths.size(); i += FILES_A_PAGE) {
      List<String> page = paths.subList(i, Math.min(paths.size(), i + FILES_A_PAGE));
      String where =
          "r.source_file in (%s) order by %s".formatted(Dataset.placeholders(page.size()), order);
      List<String[]> rows = query(table, from + " where " + where, page.toArray());
      // The sort is stable: within a file, the order of the query stands.
      rows.sort(Comparator.comparing(row -> row[sourceFile], CodePointOrder.INSTANCE));
      for (String[] row : rows) {
        sink.accept(row);
      }
    }
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
