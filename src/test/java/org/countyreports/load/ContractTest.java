package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What others rely on changes only with a new version and a line in the changelog. Where it fails:
 * raise {@link PublishedTables#CONTRACT}, copy the columns that it shows to {@code
 * contract/VERSION.txt} (never change the file of an older version) and write "Data contract
 * VERSION" into the changelog, with what changed.
 */
class ContractTest {

  @Test
  void columnsChangeOnlyWithTheirVersion() throws IOException {
    Path written = Path.of("src/test/resources/contract", PublishedTables.CONTRACT + ".txt");
    assertThat(written).as("the columns of this version").exists();
    assertThat(columns()).as("a new version is due").isEqualTo(Files.readAllLines(written));
  }

  @Test
  void everyVersionIsInTheChangelog() throws IOException {
    assertThat(Files.readString(Path.of("docs/CHANGELOG.md")))
        .contains("Data contract " + PublishedTables.CONTRACT + "**");
  }

  /** A line for each column of the files and of the views of the database. */
  private static List<String> columns() {
    List<String> lines = new ArrayList<>();
    for (PublishedTable table : PublishedTables.all()) {
      lines.add(table.parquetName() + " as " + table.fileName());
      for (Column column : table.columns()) {
        lines.add(
            "%s.csv %s %s %s %s %s"
                .formatted(
                    table.name(),
                    column.name(),
                    column.type(),
                    column.required() ? "required" : "optional",
                    column.key().isEmpty() ? "-" : column.key(),
                    column.references().isEmpty() ? "-" : column.references()));
      }
    }
    lines.addAll(views());
    return lines;
  }

  private static List<String> views() {
    SingleConnectionDataSource h2 = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
    try {
      Flyway.configure().dataSource(h2).load().migrate();
      return new JdbcTemplate(h2)
          .query(
              "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                  + " join information_schema.views v on v.table_name = c.table_name"
                  + " and v.table_schema = c.table_schema"
                  + " where c.table_schema = 'PUBLIC' order by c.table_name, c.ordinal_position",
              (rs, n) ->
                  (rs.getString(1) + " " + rs.getString(2) + " " + rs.getString(3))
                      .toLowerCase(Locale.ROOT));
    } finally {
      h2.destroy();
    }
  }
}
