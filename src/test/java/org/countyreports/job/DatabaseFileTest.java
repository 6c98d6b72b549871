package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DatabaseFileTest {

  @TempDir Path folder;

  @Test
  void aWastefulFileIsWrittenAnewAndHoldsWhatItHeld() throws Exception {
    Path file = folder.resolve("a.mv.db");
    try (var connection = open()) {
      JdbcTemplate jdbc = new JdbcTemplate(connection);
      jdbc.execute("create table t (n integer primary key, text varchar)");
      assertThat(new DatabaseFile(jdbc, 1L << 20).closeCompact()).as("small").isFalse();
      for (int i = 0; i < 60; i++) {
        jdbc.update("delete from t where n < 2000");
        jdbc.update("insert into t select x, repeat(x, 20) from system_range(0, 1999)");
      }
      assertThat(new DatabaseFile(jdbc).closeCompact()).as("not worth it").isFalse();
      assertThat(new DatabaseFile(jdbc, 1L << 20).closeCompact()).isTrue();
    }
    assertThat(Files.size(file)).isLessThan(1L << 20);
    try (var connection = open()) {
      assertThat(new JdbcTemplate(connection).queryForObject("select count(*) from t", Long.class))
          .isEqualTo(2000);
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private SingleConnectionDataSource open() {
    return new SingleConnectionDataSource(
        "jdbc:h2:file:" + folder.resolve("a") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0",
        "sa",
        "",
        true);
  }
}
