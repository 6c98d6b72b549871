package org.countyreports.load;

import java.sql.Types;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** Inserts rows into one table, many at a time. */
final class TableInsert {

  private final String table;
  private final String columnList;
  private final String sql;
  private final int[] types;
  private final List<String> columns;

  /**
   * Columns are written as {@code name type}, the type text, integer, number, date, time, boolean
   * or bytes.
   */
  TableInsert(String table, String... columns) {
    this.table = table;
    this.columnList =
        Arrays.stream(columns).map(TableInsert::name).collect(Collectors.joining(", "));
    this.sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table, columnList, String.join(", ", Collections.nCopies(columns.length, "?")));
    this.columns = Arrays.stream(columns).map(c -> name(c).replace("\"", "")).toList();
    this.types = Arrays.stream(columns).mapToInt(TableInsert::type).toArray();
  }

  /** The names of the columns in their order. */
  List<String> columns() {
    return columns;
  }

  /** The table that rows go into. */
  String table() {
    return table;
  }

  /** The columns as SQL writes them, between commas. */
  String columnList() {
    return columnList;
  }

  void insert(JdbcOperations jdbc, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (PostgresCopy.isPossible(jdbc)) {
      PostgresCopy.append(jdbc, table, columnList, rows);
    } else {
      jdbc.batchUpdate(sql, rows, types);
    }
  }

  private static String name(String column) {
    return column.substring(0, column.indexOf(' '));
  }

  private static int type(String column) {
    String type = column.substring(column.indexOf(' ') + 1);
    return switch (type) {
      case "text" -> Types.VARCHAR;
      case "integer" -> Types.BIGINT;
      case "number" -> Types.NUMERIC;
      case "date" -> Types.DATE;
      case "time" -> Types.TIMESTAMP_WITH_TIMEZONE;
      case "boolean" -> Types.BOOLEAN;
      case "bytes" -> Types.VARBINARY;
      default -> throw new IllegalArgumentException("no such type: " + type);
    };
  }
}
