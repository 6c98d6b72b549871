package org.countyreports.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database that is there already, opened to look at it: no migration, no lock, no change. */
final class ExistingDatabase implements AutoCloseable {

  private final SingleConnectionDataSource connection;

  private ExistingDatabase(SingleConnectionDataSource connection) {
    this.connection = connection;
  }

  /** The database, or nothing where no import has made one yet. */
  static Optional<ExistingDatabase> open(@Nullable String url, Path output) {
    Path folder = output.toAbsolutePath().normalize();
    if (url == null && !Files.exists(folder.resolve("county-reports.mv.db"))) {
      return Optional.empty();
    }
    String address = DatabaseUrl.of(url, folder);
    ExistingDatabase database =
        new ExistingDatabase(
            new SingleConnectionDataSource(
                url == null ? address + ";ACCESS_MODE_DATA=r" : address,
                environment("COUNTY_REPORTS_DB_USER", "sa"),
                environment("COUNTY_REPORTS_DB_PASSWORD", ""),
                true));
    try {
      if (database.hasTables()) {
        return Optional.of(database);
      }
    } catch (RuntimeException e) {
      database.close();
      throw DatabaseFailures.translated(e);
    }
    database.close();
    return Optional.empty();
  }

  /** The database, or an empty one in memory where no import has made one yet. */
  static ExistingDatabase openOrEmpty(@Nullable String url, Path output) {
    Optional<ExistingDatabase> found = open(url, output);
    if (found.isPresent()) {
      return found.get();
    }
    ExistingDatabase empty =
        new ExistingDatabase(new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true));
    Flyway.configure().dataSource(empty.connection).load().migrate();
    return empty;
  }

  JdbcTemplate jdbc() {
    return new JdbcTemplate(connection);
  }

  @Override
  public void close() {
    connection.destroy();
  }

  private boolean hasTables() {
    ConnectionCallback<Boolean> look =
        c -> {
          try (ResultSet tables = c.getMetaData().getTables(null, null, "%", null)) {
            boolean found = false;
            while (tables.next()) {
              found |= "import_run".equalsIgnoreCase(tables.getString("TABLE_NAME"));
            }
            return found;
          }
        };
    return Objects.requireNonNull(jdbc().execute(look));
  }

  private static String environment(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : value;
  }
}
