package org.countyreports.load;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** What the program knows of itself, table program_state. */
public final class ProgramState {

  /** Whether rows changed since the last publication. */
  private static final String UNPUBLISHED = "unpublished";

  /** The migrations that the tables went through. */
  private static final String SCHEMA = "schema";

  private final JdbcOperations jdbc;

  /** The state in a database; callers bring the transaction. */
  public ProgramState(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** What is remembered under a name. */
  Optional<String> find(String name) {
    return jdbc
        .queryForList("select content from program_state where name = ?", String.class, name)
        .stream()
        .findFirst();
  }

  /** Remembers a text. */
  void put(String name, String content) {
    if (jdbc.update("update program_state set content = ? where name = ?", content, name) == 0) {
      jdbc.update("insert into program_state (name, content) values (?, ?)", name, content);
    }
  }

  /** What was noted of the migrations that the tables went through; empty where nobody did. */
  public Optional<String> findSchema() {
    return find(SCHEMA);
  }

  /** Notes which migrations the tables went through. */
  public void rememberSchema(String note) {
    put(SCHEMA, note);
  }

  /** Notes, in the transaction that changes rows, that the published files are behind them. */
  public void markUnpublished() {
    put(UNPUBLISHED, "true");
  }

  /** Notes that the published files show the rows. */
  void markPublished() {
    put(UNPUBLISHED, "false");
  }

  /** Whether rows changed since the last publication. */
  public boolean isUnpublished() {
    return !find(UNPUBLISHED).equals(Optional.of("false"));
  }
}
