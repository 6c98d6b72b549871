package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.countyreports.job.ImportResult.Counts;
import org.countyreports.job.show.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  private static EmbeddedPostgres server;

  @TempDir Path folder;

  @BeforeAll
  static void startServer() throws Exception {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.close();
  }

  @Test
  void holdsAndPublishesTheSameRowsAsH2() throws Exception {
    ImportWorld h2 = new ImportWorld(folder.resolve("h2"));
    ImportWorld postgres = new ImportWorld(folder.resolve("postgres"), url("postgres"));
    for (ImportWorld world : new ImportWorld[] {h2, postgres}) {
      world.file("（全角）.txt", "甲报\n人\0=3\n车=1.50").file("𠮷.txt", "吉报\n灯=2\n? 怪").file("e.txt", "");
      assertThat(world.run().counts()).isEqualTo(new Counts(3, 2, 0, 1, 0, 3, 0, 0));
    }
    assertThat(postgres.published()).isEqualTo(h2.published());
    assertThat(postgres.run().counts()).isEqualTo(new Counts(3, 0, 2, 1, 0, 0, 0, 0));
    postgres.file("𠮷.txt", "吉报\n灯=3");
    assertThat(postgres.run().counts()).isEqualTo(new Counts(3, 1, 1, 1, 0, 0, 1, 0));
    assertThat(
            postgres
                .database()
                .queryForObject(
                    "select count(*) from v_observation where county = '人县'", Long.class))
        .isEqualTo(3);
  }

  @Test
  void aSecondRunIsToldWhoHoldsTheLock() throws Exception {
    ImportWorld world = new ImportWorld(folder, url("template1"));
    try (Connection other = server.getDatabase("postgres", "template1").getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(" + 0x636f756e7479L + ")");
      assertThatThrownBy(() -> world.run())
          .isInstanceOf(LockedException.class)
          .hasMessageContaining("user postgres");
    }
  }

  @Test
  void anObservationIsExplained() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    String sample = "yanggao-2011-font.htm";
    Files.copy(Path.of("input", sample), folder.resolve("in").resolve(sample));
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database explained");
    }
    ExplanationTest.importAll(folder, url("explained"));
    String id = ExplanationTest.rows(folder).get(0).get("observation_id");
    Explanation explanation =
        new Explanation(
            DatabaseAddress.of(url("explained"), folder),
            folder.resolve("out"),
            folder.resolve("in"),
            ExplanationTest.view(Language.EN));
    assertThat(ExplanationTest.text(explanation, id)).startsWith(id).contains("Indicator");
  }

  private static String url(String database) {
    return server.getJdbcUrl("postgres", database);
  }
}
