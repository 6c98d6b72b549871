package org.countyreports.load;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Replaces the rows of files in PostgreSQL: all new rows go into staging tables as a stream, what
 * is gone is deleted, and only what differs is written.
 */
final class PostgresLoad {

  private final JdbcOperations jdbc;

  /** A load; callers bring the transaction, at whose end the staging tables are empty again. */
  PostgresLoad(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Puts rows in the place of their files' rows. */
  void replace(List<FileRows> files, List<Object[]> fileRows) {
    stage(Dataset.INSERT_FILE, fileRows);
    stage(
        ReportRow.INSERT,
        files.stream().flatMap(f -> f.reports().stream()).map(ReportRow::values).toList());
    stage(
        ObservationRow.INSERT,
        files.stream()
            .flatMap(f -> f.observations().stream())
            .map(ObservationRow::values)
            .toList());
    stage(
        IssueRow.INSERT,
        files.stream().flatMap(f -> f.issues().stream()).map(IssueRow::values).toList());
    stage(
        TextRow.INSERT,
        files.stream().flatMap(f -> f.texts().stream()).map(TextRow::values).toList());
    deleteGone();
    upsert(Dataset.INSERT_FILE, "source_file");
    upsert(ReportRow.INSERT, "report_id");
    upsert(ObservationRow.INSERT, "report_id", "position");
    upsert(TextRow.INSERT, "report_id");
    upsert(IssueRow.INSERT, "source_file", "position");
  }

  private void stage(TableInsert insert, List<Object[]> rows) {
    String staging = staging(insert);
    jdbc.execute(
        "create temporary table if not exists %s (like %s) on commit delete rows"
            .formatted(staging, insert.table()));
    PostgresCopy.append(jdbc, staging, insert.columnList(), rows);
  }

  private void deleteGone() {
    String files = "(select source_file from staging_source_file)";
    jdbc.update(
        "delete from observation o using report r"
            + " where r.report_id = o.report_id and r.source_file in "
            + files
            + " and not exists (select from staging_observation s"
            + " where s.report_id = o.report_id and s.position = o.position)");
    jdbc.update(
        "delete from report_text t using report r"
            + " where r.report_id = t.report_id and r.source_file in "
            + files
            + " and not exists (select from staging_report_text s"
            + " where s.report_id = t.report_id)");
    jdbc.update(
        "delete from issue i where i.source_file in "
            + files
            + " and not exists (select from staging_issue s"
            + " where s.source_file = i.source_file and s.position = i.position)");
    jdbc.update(
        "delete from report r where r.source_file in "
            + files
            + " and not exists (select from staging_report s where s.report_id = r.report_id)");
  }

  private void upsert(TableInsert insert, String... keys) {
    List<String> others =
        Arrays.stream(insert.columnList().split(", "))
            .filter(column -> !Arrays.asList(keys).contains(column))
            .toList();
    jdbc.update(
        """
        insert into %1$s (%2$s) select %2$s from %3$s
        on conflict (%4$s) do update set %5$s
        where (%6$s) is distinct from (%7$s)\
        """
            .formatted(
                insert.table(),
                insert.columnList(),
                staging(insert),
                String.join(", ", keys),
                others.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", ")),
                others.stream()
                    .map(c -> insert.table() + "." + c)
                    .collect(Collectors.joining(", ")),
                others.stream().map(c -> "excluded." + c).collect(Collectors.joining(", "))));
  }

  private static String staging(TableInsert insert) {
    return "staging_" + insert.table();
  }
}
