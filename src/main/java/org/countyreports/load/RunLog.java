package org.countyreports.load;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The runs of imports, table import_run. */
public final class RunLog {

  private static final String ADD =
      "update import_run set "
          + RunCounts.COLUMNS.stream().map(c -> c + " = " + c + " + ?").collect(joining(", "))
          + " where run_id = ? and status = 'running'";

  private final JdbcOperations jdbc;

  /** The runs in a database; callers bring the transaction. */
  public RunLog(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that a run begins. */
  public void start(long id, String input, String programVersion, String manifest) {
    jdbc.update(
        "insert into import_run (run_id, started_at, status, input, program_version, manifest)"
            + " values (?, ?, 'running', ?, ?, ?)",
        id,
        OffsetDateTime.now(ZoneOffset.UTC),
        input,
        programVersion,
        manifest);
  }

  /**
   * Adds to what a run did, in the transaction that does it: a rollback takes it back too. A run
   * that lost its lock, and whose place another one has taken, fails here and changes nothing.
   */
  public void add(long id, RunCounts counts) {
    List<Object> values = new ArrayList<>(counts.values());
    values.add(id);
    int updated = jdbc.update(ADD, values.toArray());
    if (updated != 1) {
      throw new NoticeException(Notice.of("run.replaced", id));
    }
  }

  /** Notes how a run ended. */
  public void finish(long id, String status, boolean published, @Nullable String message) {
    jdbc.update(
        "update import_run set ended_at = ?, status = ?, published = ?, message = ?"
            + " where run_id = ?",
        OffsetDateTime.now(ZoneOffset.UTC),
        status,
        published,
        message,
        id);
  }

  /** Notes that runs which never said how they ended were killed. */
  public int markInterrupted(String message) {
    return jdbc.update(
        "update import_run set status = 'interrupted', message = ? where status = 'running'",
        message);
  }

  /** The last runs, newest first. */
  public List<ImportRun> last(int count) {
    return jdbc.query(
        "select * from import_run order by run_id desc fetch first " + count + " rows only",
        (rs, n) -> read(rs));
  }

  /** One run. */
  public ImportRun get(long id) {
    return jdbc.query("select * from import_run where run_id = ?", (rs, n) -> read(rs), id).get(0);
  }

  /** The last run before another that published; empty where there is none. */
  Optional<ImportRun> publishedBefore(long id) {
    return jdbc
        .query(
            "select * from import_run where run_id < ? and published"
                + " order by run_id desc fetch first 1 rows only",
            (rs, n) -> read(rs),
            id)
        .stream()
        .findFirst();
  }

  private static ImportRun read(ResultSet rs) throws SQLException {
    return new ImportRun(
        rs.getLong("run_id"),
        rs.getObject("started_at", OffsetDateTime.class),
        rs.getObject("ended_at", OffsetDateTime.class),
        rs.getString("status"),
        RunCounts.read(rs),
        rs.getString("message"));
  }
}
