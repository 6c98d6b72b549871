package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The questions of docs/bi.md and their answers, worked out by hand, on both databases. */
class BiRecipesTest {

  /** A question with its SQL: "### 1. How many …?" and the block below it. */
  private static final Pattern QUESTION =
      Pattern.compile("### (\\d+)\\. [^\n]*\n\n```sql\n(.*?)```", Pattern.DOTALL);

  private static final Map<Integer, List<String>> ANSWERS =
      Map.of(
          // 湟中: 1200+300; the 500 of two reports are one statement, linked,, and 约 has no lower
          // bound.
          1,
          List.of(
              "大通县 2022 3 500 0", "大通县 2022 4 80 80", "湟中区 2018 5 50 50", "湟中区 2022 3 1500 1500"),
          // 湟中: 20000余+5000+近3000: at least 25000, and no most.
          2,
          List.of("大通县 8000 8000 8000", "湟中区 28000 25000 -"),
          // 90000/300000 and 250000/400000: the later total, not the sum of both.
          3,
          List.of("大通县 300", "湟中区 625"),
          4,
          List.of("大通县 12 2022-03-08 d.txt", "湟中区 6 2022-03-20 c.txt"),
          5,
          List.of("大通县 现有病例 12 15 d.txt f.txt"),
          6,
          List.of("a.txt 1"),
          7,
          List.of("2022 4 60"),
          8,
          List.of(
              "2018 2 Personnel 1",
              "2022 1 Cases 3",
              "2022 1 Donations 4",
              "2022 1 Personnel 3",
              "2022 1 Population 2",
              "2022 1 Testing 3",
              "2022 2 Personnel 1",
              "2022 2 Sanitation 1",
              "2022 2 Vaccination 1"),
          9,
          List.of("630106 2018 50", "630106 2022 1500"),
          10,
          List.of(
              "Cases 3 3",
              "Donations 4 2",
              "Personnel 5 3",
              "Population 2 1",
              "Sanitation 1 1",
              "Testing 3 2",
              "Vaccination 1 1"));

  @Test
  void h2AnswersRightly() throws IOException {
    SingleConnectionDataSource h2 = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
    try {
      answer(h2);
      everythingHasAComment(new JdbcTemplate(h2));
    } finally {
      h2.destroy();
    }
  }

  @Test
  void descriptionsStayInAFileThatIsClosed(@TempDir Path folder) {
    String url = "jdbc:h2:file:" + folder.resolve("described");
    SingleConnectionDataSource first = new SingleConnectionDataSource(url, "sa", "", true);
    Flyway.configure().dataSource(first).load().migrate();
    first.destroy();
    SingleConnectionDataSource again = new SingleConnectionDataSource(url, "sa", "", true);
    try {
      everythingHasAComment(new JdbcTemplate(again));
    } finally {
      again.destroy();
    }
  }

  @Test
  void postgresAnswersRightly() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      answer(server.getPostgresDatabase());
      JdbcTemplate jdbc = new JdbcTemplate(server.getPostgresDatabase());
      new ViewComments(jdbc).write();
      assertThat(
              jdbc.queryForObject(
                  "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                      + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0"
                      + " where n.nspname = 'public' and c.relkind in ('r', 'v')"
                      + " and c.relname not like 'flyway%' and not a.attisdropped"
                      + " and coalesce(col_description(c.oid, a.attnum), '') not like '% · %'",
                  Long.class))
          .isZero();
    }
  }

  /**
   * Columns of views have a row of column_description instead, which stays when they are closed.
   */
  private static void everythingHasAComment(JdbcTemplate jdbc) {
    String ours = " where table_schema = 'PUBLIC' and lower(table_name) not like 'flyway%'";
    String bare = " and coalesce(remarks, '') not like '% · %'";
    String view =
        " table_name in (select table_name from information_schema.views"
            + " where table_schema = 'PUBLIC')";
    assertThat(
            jdbc.queryForList(
                "select table_name || '.' || column_name from information_schema.columns"
                    + ours
                    + " and not"
                    + view
                    + bare,
                String.class))
        .isEmpty();
    assertThat(
            jdbc.queryForList(
                "select table_name from information_schema.tables" + ours + bare, String.class))
        .isEmpty();
    assertThat(
            jdbc.queryForList(
                "select view_name || '.' || column_name from column_description"
                    + " where english > '' and chinese > '' order by 1",
                String.class))
        .hasSizeGreaterThan(280)
        .isEqualTo(
            jdbc.queryForList(
                "select lower(table_name || '.' || column_name) from information_schema.columns"
                    + ours
                    + " and"
                    + view
                    + " order by 1",
                String.class));
  }

  private static void answer(DataSource database) throws IOException {
    Flyway.configure().dataSource(database).load().migrate();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    GoldenCorpus.load(jdbc);
    Matcher question = QUESTION.matcher(Files.readString(Path.of("docs/bi.md")));
    int asked = 0;
    while (question.find()) {
      asked++;
      assertThat(rows(jdbc, question.group(2)))
          .as("question " + question.group(1))
          .isEqualTo(ANSWERS.get(Integer.parseInt(question.group(1))));
    }
    assertThat(asked).isEqualTo(ANSWERS.size());
    assertThat(rows(jdbc, "select count(*) from v_observation_unique")).isEqualTo(List.of("19"));
    assertThat(rows(jdbc, "select count(*) from v_observation")).isEqualTo(List.of("25"));
    assertThat(
            rows(
                jdbc,
                "select count(*) from v_region_month_indicator"
                    + " where measure <> 'flow' and sum_value is not null"))
        .isEqualTo(List.of("0"));
    assertThat(
            rows(
                jdbc,
                "select weekday, quarter, month_start from dim_date where \"day\" = date '2022-03-06'"))
        .isEqualTo(List.of("7 1 2022-03-01"));
  }

  private static List<String> rows(JdbcTemplate jdbc, String sql) {
    return jdbc.query(
        sql,
        (rs, n) -> {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
            Object cell = rs.getObject(i);
            cells.add(
                cell == null
                    ? "-"
                    : cell instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : cell.toString());
          }
          return String.join(" ", cells);
        });
  }
}
