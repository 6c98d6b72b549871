package org.countyreports.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Migrates the database; a first installation that was killed is begun again. H2 commits every
 * statement that changes a table, so a kill or a full disk can leave half of the schema, which no
 * later run could go on from. No file was imported into it yet: nothing is lost.
 */
final class FirstInstallation {

  /** Longer than an installation takes. */
  private static final int MILLIS_UNWRITTEN = 60_000;

  void migrate(Flyway flyway) {
    boolean h2 = isH2(flyway);
    if (isBegun(flyway)) {
      mend(flyway, h2);
    }
    if (h2 && isEmpty(flyway)) {
      install(flyway);
    } else {
      flyway.migrate();
    }
  }

  private static void mend(Flyway flyway, boolean h2) {
    MigrationInfo[] known = flyway.info().all();
    if (h2 && isHalfDone(flyway, known)) {
      clear(flyway);
    } else if (isToRepair(known)) {
      flyway.repair();
    }
  }

  /** Views go first: those that outlive their tables would be in the way of new ones. */
  private static void clear(Flyway flyway) {
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists batch cascade");
      for (String kind : List.of("VIEW", "TABLE")) {
        for (String name : names(connection, kind)) {
          statement.execute("drop %s if exists public.\"%s\" cascade".formatted(kind, name));
        }
      }
      statement.execute("drop schema if exists published cascade");
    } catch (SQLException e) {
      throw new IllegalStateException("the half-made database cannot be cleared", e);
    }
  }

  private static List<String> names(Connection connection, String type) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, "PUBLIC", "%", new String[] {type, "BASE " + type})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  /**
   * Migrates a database without files. It has nothing to lose: H2 writes the tables to its file
   * once, not anew behind each of their hundreds of statements.
   */
  @SuppressWarnings("try") // closed, not used
  private static void install(Flyway flyway) {
    try (WritesAgain after = () -> writeAtOnce(flyway)) {
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .dataSource(new WritingLater(flyway.getConfiguration().getDataSource()))
          .load()
          .migrate();
    }
  }

  /**
   * Connections that do not write at once. Each says so: a new one says what its address says,
   * which is to write at once.
   */
  private static final class WritingLater extends DelegatingDataSource {
    WritingLater(DataSource database) {
      super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      setWriteDelay(connection, MILLIS_UNWRITTEN);
      return connection;
    }
  }

  /** So that a failure is told before one that follows from it. */
  private interface WritesAgain extends AutoCloseable {
    @Override
    void close();
  }

  private static void writeAtOnce(Flyway flyway) {
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
      setWriteDelay(connection, 0);
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not write its tables", e);
    }
  }

  private static void setWriteDelay(Connection connection, int millis) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set write_delay " + millis);
    }
  }

  /**
   * A full disk broke a later migration off, or one was applied in an earlier wording; each of them
   * may be run again.
   */
  private static boolean isToRepair(MigrationInfo[] known) {
    return Arrays.stream(known)
        .anyMatch(
            m ->
                m.getState().isFailed()
                    || (m.getState().isApplied()
                        && m.getVersion() != null
                        && !m.isChecksumMatching()));
  }

  /** A migration is still to come, and no file was imported yet. */
  private static boolean isHalfDone(Flyway flyway, MigrationInfo[] known) {
    return Arrays.stream(known)
            .anyMatch(m -> m.getVersion() != null && m.getState() != MigrationState.SUCCESS)
        && isEmpty(flyway);
  }

  /** Whether no file is in the dataset; true as well where it has no table for files yet. */
  private static boolean isEmpty(Flyway flyway) {
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
      try (ResultSet table =
          connection.getMetaData().getTables(null, "PUBLIC", "SOURCE_FILE", null)) {
        if (!table.next()) {
          return true;
        }
      }
      try (Statement statement = connection.createStatement();
          ResultSet files = statement.executeQuery("select 1 from source_file limit 1")) {
        return !files.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not tell which files it holds", e);
    }
  }

  private static boolean isH2(Flyway flyway) {
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2");
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not tell what it is", e);
    }
  }

  /** In a database that knows no migrations of ours nothing is ever cleared. */
  private static boolean isBegun(Flyway flyway) {
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
        ResultSet history =
            connection
                .getMetaData()
                .getTables(null, null, flyway.getConfiguration().getTable(), null)) {
      return history.next();
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not tell which tables it has", e);
    }
  }
}
