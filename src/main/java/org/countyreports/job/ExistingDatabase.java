package org.countyreports.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
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
  static Optional<ExistingDatabase> open(DatabaseAddress address) {
    if (isMissing(address)) {
      return Optional.empty();
    }
    try {
      return look(address);
    } catch (RuntimeException e) {
      Optional<DatabaseAddress> copy =
          address.ownFile() && DatabaseFailures.isInUse(e)
              ? DatabaseCopy.find(address)
              : Optional.empty();
      if (copy.isEmpty()) {
        throw DatabaseFailures.translated(e);
      }
      return look(copy.get());
    }
  }

  private static Optional<ExistingDatabase> look(DatabaseAddress address) {
    ExistingDatabase database =
        new ExistingDatabase(
            new SingleConnectionDataSource(
                address.ownFile() ? address.url() + ";ACCESS_MODE_DATA=r" : address.url(),
                address.user(),
                address.password(),
                true));
    try {
      new NewerDatabase(database.jdbc()).refuse(ProgramFiles.load());
      if (database.hasTable("import_run")) {
        return Optional.of(database);
      }
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    database.close();
    return Optional.empty();
  }

  /** The database, or an empty one in memory where no import has made one yet. */
  static ExistingDatabase openOrEmpty(DatabaseAddress address) {
    Optional<ExistingDatabase> found = open(address);
    if (found.isPresent()) {
      return found.get();
    }
    ExistingDatabase empty =
        new ExistingDatabase(new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true));
    Flyway.configure().dataSource(empty.connection).load().migrate();
    return empty;
  }

  /** Whether it is the file in the output folder, and not there. */
  static boolean isMissing(DatabaseAddress address) {
    return address.ownFile() && !Files.exists(file(address));
  }

  JdbcTemplate jdbc() {
    return new JdbcTemplate(connection);
  }

  @Override
  public void close() {
    connection.destroy();
  }

  /** Whether a table is there; one of a later version is not. */
  boolean hasTable(String name) {
    ConnectionCallback<Boolean> look =
        c -> {
          try (ResultSet tables = c.getMetaData().getTables(null, null, "%", null)) {
            boolean found = false;
            while (tables.next()) {
              found |= name.equalsIgnoreCase(tables.getString("TABLE_NAME"));
            }
            return found;
          }
        };
    return Objects.requireNonNull(jdbc().execute(look));
  }

  /** The folder of that file. */
  static Path folder(DatabaseAddress address) {
    return Objects.requireNonNull(file(address).getParent());
  }

  /** "jdbc:h2:file:/data/out/county-reports;WRITE_DELAY=0" is /data/out/county-reports.mv.db. */
  static Path file(DatabaseAddress address) {
    String path = address.url().substring("jdbc:h2:file:".length());
    return Path.of(path.substring(0, path.indexOf(';')) + ".mv.db");
  }
}
