package org.countyreports.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates the database; a first installation that was killed is begun again. H2 commits every
 * statement that makes a table, so a kill can leave half of the schema, which no later run could go
 * on from. No report is in it yet: the tables for them are made last.
 */
final class FirstInstallation implements FlywayMigrationStrategy {

  /** The migration with which the first schema is whole. */
  private static final String WHOLE = "2";

  /** All schemas that the migrations make tables in. */
  private static final String[] SCHEMAS = {"PUBLIC", "BATCH"};

  @Override
  public void migrate(Flyway flyway) {
    if (isHalfDone(flyway)) {
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .schemas(SCHEMAS)
          .cleanDisabled(false)
          .load()
          .clean();
    }
    if (isBrokenOff(flyway)) {
      flyway.repair();
    }
    flyway.migrate();
  }

  /** A full disk broke a later migration off; each of them may be run again. */
  private static boolean isBrokenOff(Flyway flyway) {
    return Arrays.stream(flyway.info().all()).anyMatch(m -> m.getState().isFailed());
  }

  private static boolean isHalfDone(Flyway flyway) {
    return wasBegunInH2(flyway)
        && Arrays.stream(flyway.info().applied())
            .noneMatch(
                migration ->
                    migration.getState() == MigrationState.SUCCESS
                        && migration.getVersion() != null
                        && migration.getVersion().getVersion().equals(WHOLE));
  }

  /** Only our own file: in a database that knows no migrations of ours nothing is ever cleared. */
  private static boolean wasBegunInH2(Flyway flyway) {
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
      if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
        return false;
      }
      try (ResultSet history =
          connection
              .getMetaData()
              .getTables(null, null, flyway.getConfiguration().getTable(), null)) {
        return history.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not tell which tables it has", e);
    }
  }
}
