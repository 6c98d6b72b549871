package org.countyreports.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB, which shares no line with the writer, reads every cell back. */
class ParquetFileTest {

  private static final List<ParquetColumn> COLUMNS =
      List.of(
          new ParquetColumn("id", ParquetType.TEXT, true),
          new ParquetColumn("few", ParquetType.TEXT, false),
          new ParquetColumn("same", ParquetType.TEXT, true),
          new ParquetColumn("never", ParquetType.DATE, false),
          new ParquetColumn("count", ParquetType.INTEGER, true),
          new ParquetColumn("maybe", ParquetType.INTEGER, false),
          new ParquetColumn("value", ParquetType.NUMBER, true),
          new ParquetColumn("most", ParquetType.NUMBER, false),
          new ParquetColumn("day", ParquetType.DATE, false));

  @TempDir Path folder;

  /** Sizes around a packed group, a page of a byte's length, and two groups of rows. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 9, 63, 64, 65, 503, 505, 1025, 20_000, 20_001, 41_234})
  void everyCellComesBack(int rows) throws Exception {
    List<String[]> written = rows(rows);
    Path file = folder.resolve("t.parquet");
    Files.write(file, bytes(written));
    List<String> read = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rs =
            duck.createStatement().executeQuery("select * from read_parquet('" + file + "')")) {
      while (rs.next()) {
        read.add(line(rs));
      }
    }
    assertThat(read)
        .containsExactlyElementsOf(written.stream().map(row -> String.join("|", row)).toList());
  }

  @Test
  void typesAreThoseOfTheColumns() throws Exception {
    Path file = folder.resolve("t.parquet");
    Files.write(file, bytes(rows(10)));
    List<String> types = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rs =
            duck.createStatement()
                .executeQuery(
                    "select s.name, d.column_type, s.repetition_type, s.logical_type"
                        + " from parquet_schema('"
                        + file
                        + "') s join (describe select * from '"
                        + file
                        + "') d on d.column_name = s.name")) {
      while (rs.next()) {
        types.add(rs.getString(1) + " " + rs.getString(2) + " " + rs.getString(3));
      }
    }
    assertThat(types)
        .containsExactlyInAnyOrder(
            "id VARCHAR REQUIRED",
            "few VARCHAR OPTIONAL",
            "same VARCHAR REQUIRED",
            "never DATE OPTIONAL",
            "count INTEGER REQUIRED",
            "maybe INTEGER OPTIONAL",
            "value DECIMAL(38,6) REQUIRED",
            "most DECIMAL(38,6) OPTIONAL",
            "day DATE OPTIONAL");
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    assertThat(bytes(rows(3_000))).isEqualTo(bytes(rows(3_000)));
  }

  /** Long texts end a group of rows early: a group never outgrows memory. */
  @Test
  void textsMayBeLong() throws Exception {
    List<String[]> written = rows(400);
    for (String[] row : written) {
      row[1] = "很长的句子".repeat(6_000) + row[0];
    }
    Path file = folder.resolve("t.parquet");
    Files.write(file, bytes(written));
    assertThat(Files.size(file)).isLessThan(3_000_000);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rs =
            duck.createStatement()
                .executeQuery(
                    "select count(*), count(distinct few), min(length(few)),"
                        + " (select count(distinct row_group_id) from parquet_metadata('"
                        + file
                        + "')) from '"
                        + file
                        + "'")) {
      rs.next();
      assertThat(List.of(rs.getInt(1), rs.getInt(2), rs.getInt(4))).isEqualTo(List.of(400, 400, 2));
      assertThat(rs.getInt(3)).isGreaterThan(30_000);
    }
  }

  private static List<String[]> rows(int count) {
    Random random = new Random(count);
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          new String[] {
            "o" + i + (i % 3 == 0 ? "𠀀字\n\"" : ""),
            i / 40 % 2 == 0 ? "" : List.of("县", "市辖区", "'").get(random.nextInt(3)),
            "同",
            "",
            String.valueOf(random.nextInt()),
            i % 11 < 9 ? "" : String.valueOf(i),
            List.of("0", "-0.000001", "12345678901234567890123456789012.999999", "-3.5", "700")
                .get(random.nextInt(5)),
            random.nextBoolean() ? "" : random.nextInt(100_000) + ".25",
            i % 2 == 0 ? "" : "20%02d-0%d-1%d".formatted(i % 30, 1 + i % 9, i % 10)
          });
    }
    return rows;
  }

  private static byte[] bytes(List<String[]> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Utf8Row cells = new Utf8Row();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (ParquetFile file = new ParquetFile(out, "t", COLUMNS, thread)) {
      for (String[] row : rows) {
        file.add(cells.set(row));
      }
    } finally {
      thread.shutdownNow();
    }
    return out.toByteArray();
  }

  private static String line(ResultSet rs) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= COLUMNS.size(); i++) {
      cells.add(
          COLUMNS.get(i - 1).type() == ParquetType.NUMBER
              ? plain(rs.getBigDecimal(i))
              : Objects.toString(rs.getString(i), ""));
    }
    return String.join("|", cells);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null
        ? ""
        : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
