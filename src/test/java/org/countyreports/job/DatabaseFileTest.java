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
    fill(address(), 60);
    long before = Files.size(file);
    assertThat(DatabaseFile.compact(address())).as("not the program's own").isFalse();
    assertThat(DatabaseFile.compact(address(), Long.MAX_VALUE, 1.1)).as("not worth it").isFalse();
    assertThat(DatabaseFile.compact(address(), 0, 0)).as("no waste").isFalse();
    assertThat(DatabaseFile.compact(address(), 0, 1.1)).isTrue();
    assertThat(Files.size(file)).isLessThanOrEqualTo(before);
    var connection = open();
    assertThat(new JdbcTemplate(connection).queryForObject("select count(*) from t", Long.class))
        .isEqualTo(2000);
    connection.destroy();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theProgramsOwnFileNeedNotBeLargeToBeWrittenAnew() throws Exception {
    DatabaseAddress own = DatabaseAddress.of(null, folder);
    Path file = ExistingDatabase.file(own);
    fill(own, 10);
    assertThat(DatabaseFile.compact(own)).as("a small one").isFalse();
    fill(own, 150);
    long before = Files.size(file);
    assertThat(before).isBetween(8L << 20, 64L << 20);
    assertThat(DatabaseFile.compact(own)).isTrue();
    assertThat(Files.size(file)).isLessThan(before / 4);
    assertThat(DatabaseFile.compact(own)).as("again").isFalse();
  }

  /** Each commit replaces all rows. */
  private static void fill(DatabaseAddress address, int commits) {
    var connection = new SingleConnectionDataSource(address.url(), "sa", "", true);
    JdbcTemplate jdbc = new JdbcTemplate(connection);
    jdbc.execute("create table if not exists t (n integer primary key, text varchar)");
    for (int i = 0; i < commits; i++) {
      jdbc.update("delete from t where n < 2000");
      jdbc.update("insert into t select x, repeat(x, 20) from system_range(0, 1999)");
    }
    connection.destroy();
  }

  private DatabaseAddress address() {
    return DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("a"), folder);
  }

  private SingleConnectionDataSource open() {
    return new SingleConnectionDataSource(address().url(), "sa", "", true);
  }
}
