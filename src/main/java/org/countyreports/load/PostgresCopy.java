package org.countyreports.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Loads rows into a table of PostgreSQL as a stream, the fastest way that there is. */
final class PostgresCopy {

  private PostgresCopy() {}

  /** Whether the database is one of PostgreSQL. */
  static boolean isPossible(JdbcOperations jdbc) {
    return Boolean.TRUE.equals(
        jdbc.execute((ConnectionCallback<Boolean>) c -> c.isWrapperFor(PGConnection.class)));
  }

  /** Appends rows to a table that has some columns. */
  static void append(JdbcOperations jdbc, String table, String columns, List<Object[]> rows) {
    String sql = "copy %s (%s) from stdin".formatted(table, columns);
    String lines = lines(rows);
    jdbc.execute(
        (ConnectionCallback<Long>)
            c -> {
              try {
                return c.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(sql, new StringReader(lines));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Rows in the text format of COPY: cells between tabs, {@code \N} for null. */
  static String lines(List<Object[]> rows) {
    StringBuilder lines = new StringBuilder(rows.size() * 400);
    for (@Nullable Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        lines.append(i == 0 ? "" : "\t");
        cell(row[i], lines);
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static void cell(@Nullable Object value, StringBuilder out) {
    if (value == null) {
      out.append("\\N");
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof byte[] bytes) {
      out.append("\\\\x").append(HexFormat.of().formatHex(bytes));
    } else {
      escaped(value.toString(), out);
    }
  }

  private static void escaped(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
  }
}
