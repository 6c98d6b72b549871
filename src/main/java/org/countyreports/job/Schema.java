package org.countyreports.job;

import java.util.Optional;
import javax.sql.DataSource;
import org.countyreports.load.ProgramState;
import org.countyreports.load.ViewComments;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the tables of a database up to date. Which migrations it has seen through stands in the
 * database, so that a start with nothing to do need not look at each.
 */
final class Schema {

  private static final String LOCATION = "db/migration/";

  private final DataSource database;
  private final ProgramState state;

  Schema(DataSource database) {
    this.database = database;
    this.state = new ProgramState(new JdbcTemplate(database));
  }

  /** Migrates to what the program's files say, if that was not done; refuses a newer database. */
  void update(ProgramFiles files) {
    NewerDatabase newer = new NewerDatabase(new JdbcTemplate(database));
    String note = newer.note(files.digest(path -> path.startsWith(LOCATION)));
    if (isUpToDate(note)) {
      return;
    }
    newer.refuse(files);
    new FirstInstallation()
        .migrate(Flyway.configure().dataSource(database).locations("classpath:" + LOCATION).load());
    new ViewComments(new JdbcTemplate(database)).write();
    state.rememberSchema(note);
  }

  private boolean isUpToDate(String note) {
    try {
      return state.findSchema().equals(Optional.of(note));
    } catch (BadSqlGrammarException noTables) {
      return false;
    }
  }
}
