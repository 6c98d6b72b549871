package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyreports.job.ImportWorld.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Imports into a real server of PostgreSQL. */
class PostgresTest {

  private static final List<String> TABLES =
      List.of("source_file", "report", "observation", "issue", "region", "indicator", "unit");

  @TempDir Path folder;

  @Test
  void holdsAndPublishesTheSameRowsAsH2() throws Exception {
    ImportWorld h2 = new ImportWorld(folder.resolve("h2"));
    ImportWorld postgres =
        new ImportWorld(folder.resolve("postgres"), PostgresServer.newDatabase());
    for (ImportWorld world : new ImportWorld[] {h2, postgres}) {
      world.file("（全角）.txt", "甲\\报\t\n人\0=3\n车=1.50").file("𠮷.txt", "吉报\n灯=2\n? 怪");
      world.file("e.txt", "");
      assertThat(world.run().counts()).isEqualTo(counts(3, 2, 0, 1, 0, 3, 0, 0));
    }
    assertSame(postgres, h2);
    assertThat(postgres.run().counts()).isEqualTo(counts(3, 0, 2, 1, 0, 0, 0, 0));
    for (ImportWorld world : new ImportWorld[] {h2, postgres}) {
      world.file("𠮷.txt", "吉报\n狗=1\n灯=3");
      assertThat(world.run().counts()).isEqualTo(counts(3, 1, 1, 1, 0, 1, 1, 0));
      world.file("𠮷.txt", "吉报\n灯=3").file("e.txt", "\0报\\N\n\\N=2\n? \\.").run();
      Files.delete(world.input.resolve("（全角）.txt"));
      world.run(world.settings(2, false, true));
    }
    assertSame(postgres, h2);
    assertThat(
            postgres
                .database()
                .queryForObject(
                    "select count(*) from v_observation where county = '人县'", Long.class))
        .isEqualTo(2);
  }

  @Test
  void columnsOfViewsHaveTheirCommentsWhichH2HoldsInATable() throws Exception {
    ImportWorld world = new ImportWorld(folder, PostgresServer.newDatabase());
    world.file("a.txt", "甲报\n人=3").run();
    assertThat(
            world
                .database()
                .queryForList(
                    "select distinct col_description(a.attrelid, a.attnum)"
                        + " from pg_attribute a where attnum > 0 and attrelid in"
                        + " ('v_latest'::regclass, 'dim_date'::regclass) order by 1",
                    String.class))
        .isEqualTo(
            world
                .database()
                .queryForList(
                    "select distinct english || ' · ' || chinese from column_description"
                        + " where view_name in ('v_latest', 'dim_date') order by 1",
                    String.class))
        .hasSizeGreaterThan(20);
  }

  /** The samples, and each set of reports that the gate scores: one score holds for both then. */
  static Stream<Path> sets() throws IOException {
    Stream<Path> samples = Stream.of(Path.of("input").toAbsolutePath());
    String reference = System.getProperty("reference.sets", "");
    if (reference.isEmpty()) {
      return samples;
    }
    try (Stream<Path> sets = Files.list(Path.of(reference))) {
      List<Path> reports =
          sets.map(set -> set.toAbsolutePath().normalize().resolve("reports"))
              .filter(Files::isDirectory)
              .sorted()
              .toList();
      return Stream.concat(samples, reports.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void holdsTheSameRowsOfRealReports(Path input) throws Exception {
    ImportWorld h2 = new ImportWorld(folder.resolve("h2"));
    ImportWorld postgres =
        new ImportWorld(folder.resolve("postgres"), PostgresServer.newDatabase());
    for (ImportWorld world : new ImportWorld[] {h2, postgres}) {
      Importer.withOwnInterpreter()
          .run(
              new ImportSettings(
                  input,
                  world.output,
                  world.address(),
                  2,
                  false,
                  false,
                  false,
                  Selection.NONE,
                  Limits.DEFAULT,
                  Aftermath.DEFAULT),
              ImportProgress.NONE);
    }
    assertSame(postgres, h2);
    assertThat(h2.lines("observations.csv")).hasSizeGreaterThan(30);
  }

  /** Both databases, table by table, and the files of both. */
  private void assertSame(ImportWorld postgres, ImportWorld h2) throws Exception {
    assertThat(postgres.published()).isEqualTo(h2.published());
    assertThat(postgres.output.resolve(RunReport.FILE)).content().contains("<svg ");
    for (String table : TABLES) {
      assertThat(rows(postgres, table)).as(table).isEqualTo(rows(h2, table));
    }
    assertThat(rows(h2, "observation")).hasSameSizeAs(ExplanationTest.rows(folder.resolve("h2")));
    assertThat(rows(postgres, "v_observation")).isEqualTo(rows(h2, "v_observation"));
  }

  /** The rows of a table as text, run numbers aside, which tell how often was imported. */
  private static List<String> rows(ImportWorld world, String table) {
    List<String> rows =
        new java.util.ArrayList<>(
            world
                .database()
                .query(
                    "select * from " + table,
                    (rs, n) -> {
                      StringBuilder row = new StringBuilder();
                      for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
                        boolean run = rs.getMetaData().getColumnName(i).equalsIgnoreCase("run_id");
                        row.append(run ? "" : rs.getString(i)).append('|');
                      }
                      return row.toString();
                    }));
    Collections.sort(rows);
    return rows;
  }

  @Test
  void aSecondRunIsToldWhoHoldsTheLockAndGetsItWhenThatOneDies() throws Exception {
    String url = PostgresServer.newDatabase();
    ImportWorld first = new ImportWorld(folder.resolve("first"), url);
    ImportWorld second = new ImportWorld(folder.resolve("second"), url);
    second.file("a.txt", "甲报\n人=3");
    first.file("a.txt", "甲报\n人=3");
    ImportProgress meanwhile =
        new ImportProgress() {
          @Override
          public void publishing() {
            assertThatThrownBy(second::run)
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("user postgres")
                .hasMessageContaining("process " + ProcessHandle.current().pid());
          }
        };
    assertThat(first.importer.run(first.settings(2, false, false), meanwhile).status())
        .isEqualTo(Status.DONE);
    try (Connection other = DriverManager.getConnection(url, "postgres", "");
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(" + 0x636f756e7479L + ")");
      assertThatThrownBy(second::run).isInstanceOf(LockedException.class);
      PostgresServer.endSessions(url);
      assertThat(second.run().status()).isEqualTo(Status.DONE);
    }
  }

  @Test
  void aDroppedConnectionIsMadeAgainAndTheRunGoesOn() throws Exception {
    String url = PostgresServer.newDatabase();
    ImportWorld world = new ImportWorld(folder.resolve("postgres"), url);
    ImportWorld undisturbed = new ImportWorld(folder.resolve("h2"));
    for (int i = 0; i < 200; i++) {
      world.file(i + ".txt", "报" + i + "\n人=" + i);
      undisturbed.file(i + ".txt", "报" + i + "\n人=" + i);
    }
    Importer importer = importer(5);
    AtomicInteger done = new AtomicInteger();
    ImportProgress cutting =
        new ImportProgress() {
          @Override
          public void advanced() {
            if (done.incrementAndGet() == 100) {
              cut();
            }
          }

          @Override
          public void publishing() {
            if (done.getAndAdd(1000) < 1000) {
              cut();
            }
          }

          private void cut() {
            try {
              PostgresServer.endSessions(url);
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          }
        };
    ImportResult result = importer.run(world.settings(2, false, false), cutting);
    assertThat(result.status()).isEqualTo(Status.DONE);
    assertThat(undisturbed.run().status()).isEqualTo(Status.DONE);
    assertThat(world.published()).isEqualTo(undisturbed.published());
    assertThat(RunHistory.lines(world.address(), 5, new Messages(Language.EN)))
        .as("two cuts, three runs")
        .hasSize(3)
        .satisfies(runs -> assertThat(runs.get(1)).contains("interrupted"));
  }

  @Test
  void aServerThatIsAwayForAWhileIsWaitedFor() throws Exception {
    String url = PostgresServer.newDatabase();
    try (FlakyProxy proxy = new FlakyProxy(PostgresServer.port())) {
      String through = url.replace(":" + PostgresServer.port(), ":" + proxy.port());
      ImportWorld world = new ImportWorld(folder, through);
      world.file("a.txt", "甲报\n人=3");
      proxy.goAway(4);
      assertThat(importer(20).run(world.settings(2, false, false), ImportProgress.NONE).status())
          .isEqualTo(Status.DONE);
      assertThat(proxy.isBack()).isTrue();
      proxy.goAway(1000);
      assertThatThrownBy(
              () -> importer(2).run(world.settings(2, false, false), ImportProgress.NONE))
          .as("not for ever")
          .satisfies(e -> assertThat(ConnectionLoss.isCauseOf(e)).isTrue());
    }
  }

  private static Importer importer(int attempts) {
    return new Importer(
        new StubInterpreter(),
        StubInterpreter.DIMENSIONS,
        new Backoff(Collections.nCopies(attempts, Duration.ofMillis(20))),
        context -> {});
  }

  @Test
  void theDocumentedRolesAreEnoughAndNoMore() throws Exception {
    String[] script =
        Files.readString(Path.of("docs/operations/roles.sql")).split("\\\\connect .*");
    PostgresServer.execute("postgres", statements(script[0]));
    PostgresServer.execute("county_reports", statements(script[1]));
    String url = PostgresServer.url("county_reports");
    ImportWorld world = new ImportWorld(folder);
    world.file("a.txt", "甲报\n人=3");
    ImportSettings settings =
        new ImportSettings(
            world.input,
            world.output,
            new DatabaseAddress(url, "county_loader", "secret", false),
            2,
            false,
            false,
            false,
            Selection.NONE,
            Limits.DEFAULT,
            Aftermath.DEFAULT);
    assertThat(world.run(settings).status()).isEqualTo(Status.DONE);
    world.file("a.txt", "甲报\n人=4");
    assertThat(world.run(settings).counts().observations().changed()).isEqualTo(1);
    JdbcTemplate reader =
        new JdbcTemplate(new DriverManagerDataSource(url, "county_reader", "secret"));
    for (String table : TABLES) {
      assertThat(reader.queryForObject("select count(*) from " + table, Long.class))
          .as(table)
          .isNotNull();
    }
    assertThat(reader.queryForList("select * from v_observation")).hasSize(1);
    for (String forbidden :
        List.of(
            "delete from observation",
            "update report set title = ''",
            "create table mine (id int)",
            "select * from batch.batch_job_instance",
            "create role another")) {
      assertThatThrownBy(() -> reader.execute(forbidden))
          .as(forbidden)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
    assertThatThrownBy(
            () ->
                new JdbcTemplate(new DriverManagerDataSource(url, "county_loader", "secret"))
                    .execute("create role another"))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private static String[] statements(String script) {
    String code =
        String.join("\n", script.lines().filter(line -> !line.strip().startsWith("--")).toList());
    return Arrays.stream(code.split(";")).filter(s -> !s.isBlank()).toArray(String[]::new);
  }

  @Test
  void anObservationIsExplained() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    String sample = "yanggao-2011-font.htm";
    Files.copy(Path.of("input", sample), folder.resolve("in").resolve(sample));
    DatabaseAddress address =
        new DatabaseAddress(PostgresServer.newDatabase(), "postgres", "", false);
    ExplanationTest.importAll(folder, address);
    String id = ExplanationTest.rows(folder).get(0).get("observation_id");
    Explanation explanation =
        new Explanation(
            address,
            folder.resolve("out"),
            folder.resolve("in"),
            ExplanationTest.view(Language.EN));
    assertThat(ExplanationTest.text(explanation, id)).startsWith(id).contains("Indicator");
  }

  @Test
  void secretsAreNoPartOfAnAddress() {
    for (String url :
        List.of(
            "jdbc:postgresql://db/reports?user=night",
            "jdbc:postgresql://db/reports?ssl=true&password=secret",
            "jdbc:postgresql://night:secret@db/reports",
            "jdbc:h2:file:/data/x;PASSWORD=secret")) {
      assertThatThrownBy(() -> DatabaseAddress.of(url, folder, Map.of()))
          .as(url)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(DatabaseAddress.PASSWORD_FILE)
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void userAndPasswordComeFromTheEnvironmentOrAFile() throws Exception {
    String url = "jdbc:postgresql://db/reports";
    Path secret = Files.writeString(folder.resolve("secret"), "s e c\n");
    DatabaseAddress address =
        DatabaseAddress.of(url, folder, Map.of(DatabaseAddress.PASSWORD_FILE, secret.toString()));
    assertThat(Stream.of(address.user(), address.password()))
        .containsExactly("county_loader", "s e c");
    assertThat(address).asString().isEqualTo(url + " as county_loader");
    assertThat(
            DatabaseAddress.of(
                    url, folder, Map.of(DatabaseAddress.USER, "u", DatabaseAddress.PASSWORD, "p"))
                .password())
        .isEqualTo("p");
    assertThatThrownBy(
            () ->
                DatabaseAddress.of(url, folder, Map.of(DatabaseAddress.PASSWORD_FILE, "/no/such")))
        .hasMessageContaining("/no/such");
  }
}
