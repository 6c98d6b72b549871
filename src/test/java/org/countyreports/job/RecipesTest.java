package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The blocks of docs/bi.md below "Connecting", run as they stand. */
class RecipesTest {

  /** A block with the name of its tool: "```python" and what follows. */
  private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);

  /** Two reports state 3 and 4.5, and one repeats the first: 7.5 of two figures. */
  private static final String TOTAL = "goods|{item}|2|7.5";

  @TempDir static Path folder;
  private static EmbeddedPostgres server;
  private static ImportWorld world;

  @BeforeAll
  static void importIntoPostgres() throws Exception {
    server = EmbeddedPostgres.start();
    world =
        new ImportWorld(folder, "jdbc:postgresql://localhost:" + server.getPort() + "/postgres");
    String text = "全县组织志愿者走村入户，为群众送去生活物资，开展环境整治，受到群众一致好评，大家纷纷表示感谢党和政府的关心";
    world.file("a.txt", text + "\n口罩=3").file("b.txt", text + "\n口罩=3");
    world.file("c.txt", "另一篇报告\n帐篷=4.5").run();
    JdbcTemplate owner = new JdbcTemplate(server.getPostgresDatabase());
    owner.execute("create database county_reports");
    owner.execute("create role county_reader login password 'secret'");
    owner.execute("grant usage on schema public to county_reader");
    owner.execute("grant select on all tables in schema public to county_reader");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void duckDbAnswers() throws Exception {
    List<String> blocks = blocks("duckdb");
    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
        assertThat(rows(duck, block)).containsExactly(TOTAL);
      }
    }
  }

  @Test
  void theReadingRoleAnswersByJdbc() throws Exception {
    String url =
        blocks("jdbc").get(0).strip().replace("HOST:5432", "localhost:" + server.getPort());
    // The server of the test holds the dataset in another database.
    try (Connection empty = DriverManager.getConnection(url, "county_reader", "secret")) {
      assertThat(empty.isValid(1)).isTrue();
    }
    String dataset = url.replace("/county_reports", "/postgres");
    String sql = blocks("psql").get(0).replaceAll("(?m)^\\\\.*\n", "").replace(";", "");
    try (Connection reader = DriverManager.getConnection(dataset, "county_reader", "secret")) {
      assertThat(rows(reader, sql)).containsExactly(TOTAL);
      for (String view : List.of("fact_observation", "dim_region", "dim_date", "v_conflict")) {
        reader.createStatement().executeQuery("select * from " + view).close();
      }
    }
  }

  @Test
  void psqlAnswers() throws Exception {
    Path psql = Path.of("/usr/bin/psql");
    assumeThat(psql).as("skipped: psql is not installed").isExecutable();
    String shown =
        run(
            blocks("psql").get(0),
            psql.toString(),
            "-X",
            "--no-align",
            "-v",
            "ON_ERROR_STOP=1",
            "-d",
            "postgresql://county_reader:secret@localhost:" + server.getPort() + "/postgres");
    assertThat(shown).contains("观测编号", "goods|{item}|2|7.500000");
  }

  @Test
  void pandasAnswers() throws Exception {
    Optional<String> python = first("-c", "import pandas", "python3", "/usr/bin/python3");
    assumeThat(python).as("skipped: pandas is not installed").isPresent();
    String shown = run(blocks("python").get(0), python.orElseThrow(), "-");
    assertThat(shown).containsPattern("goods +\\{item} +2 +7\\.5");
  }

  @Test
  void rAnswers() throws Exception {
    Optional<String> r = first("-e", "library(readr)", "Rscript");
    assumeThat(r).as("skipped: R with readr is not installed").isPresent();
    String shown = run(blocks("r").get(0), r.orElseThrow(), "-");
    assertThat(shown).containsPattern("goods +\\{item} +7\\.5");
  }

  private static List<String> blocks(String tool) throws IOException {
    String text = Files.readString(Path.of("docs/bi.md"));
    return BLOCK
        .matcher(text.substring(text.indexOf("## Connecting")))
        .results()
        .filter(block -> block.group(1).equals(tool))
        .map((MatchResult block) -> block.group(2).replace("output/", world.output + "/"))
        .toList();
  }

  private static List<String> rows(Connection database, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet rs = database.createStatement().executeQuery(sql)) {
      while (rs.next()) {
        rows.add(
            String.join(
                "|",
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                plain(rs.getBigDecimal(4))));
      }
    }
    return rows;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The first program that takes some arguments. */
  private static Optional<String> first(String option, String code, String... programs) {
    return Stream.of(programs)
        .filter(
            program -> {
              try {
                run("", program, option, code);
                return true;
              } catch (IOException | InterruptedException | AssertionError e) {
                return false;
              }
            })
        .findFirst();
  }

  private static String run(String input, String... command)
      throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("recipe.in"), input);
    Path out = folder.resolve("recipe.out");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String shown = Files.readString(out);
    assertThat(process.exitValue()).as(shown).isZero();
    return shown;
  }
}
