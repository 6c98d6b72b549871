package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB reads the same from the CSV files, from the Parquet files and from H2's tables. */
class PublishedFilesTest {

  @TempDir static Path folder;
  private static ImportWorld world;

  @BeforeAll
  static void importTwice() throws Exception {
    world = new ImportWorld(folder);
    world.file("a.txt", "甲,\"报\"\n人=3\n价值=-0.50\n? 怪,\"事\"\n@\n车=12345678901234567890.123456");
    world.file("b.txt", "乙报\n=1\n=SUM(A1)=2\n").file("e.txt", "").run();
    // What a later run copies from the last publication is there as well.
    world.file("b.txt", "乙报\n新=7\n").file("c.txt", "丙报\n人=4").run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"observations", "reports", "issues", "regions", "indicators", "units", "changes"})
  void parquetIsTheCsvFile(String table) throws Exception {
    String parquet = "read_parquet('%s')".formatted(world.output.resolve(path(table)));
    String types =
        rows(
                "select column_name || ':' || column_type from (describe select * from "
                    + parquet
                    + ")")
            .stream()
            .map(line -> "'" + line.replace(":", "': '") + "'")
            .collect(Collectors.joining(", "));
    String csv =
        "read_csv('%s', header = true, columns = {%s}, auto_detect = false, quote = '\"', escape = '\"')"
            .formatted(world.output.resolve(table + ".csv"), types);
    List<String> inParquet = rows("select * from " + parquet);
    assertThat(inParquet).isNotEmpty().containsExactlyElementsOf(rows("select * from " + csv));
  }

  @Test
  void parquetIsTheDatabase() throws Exception {
    String columns =
        rows(
                "select column_name from (describe select * from '%s')"
                    .formatted(world.output.resolve(path("observations"))))
            .stream()
            .map(c -> (List.of("source_file", "article").contains(c) ? "r." : "o.") + quoted(c))
            .collect(Collectors.joining(", "));
    List<String> stored = new ArrayList<>();
    for (Map<String, Object> row :
        world
            .database()
            .queryForList(
                "select "
                    + columns
                    + " from observation o join report r on r.report_id = o.report_id"
                    + " order by r.source_file, r.article, o.position")) {
      stored.add(
          row.values().stream().map(PublishedFilesTest::text).collect(Collectors.joining("|")));
    }
    assertThat(rows("select * from '%s'".formatted(world.output.resolve(path("observations")))))
        .hasSize(5)
        .containsExactlyElementsOf(stored);
  }

  private static String path(String table) {
    return "parquet/" + table + ".parquet";
  }

  private static String quoted(String column) {
    return List.of("value", "start", "end").contains(column) ? '"' + column + '"' : column;
  }

  private static List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rs = duck.createStatement().executeQuery(sql)) {
      while (rs.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
          cells.add(text(rs.getObject(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private static String text(@Nullable Object cell) {
    return cell instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : Objects.toString(cell, "");
  }
}
