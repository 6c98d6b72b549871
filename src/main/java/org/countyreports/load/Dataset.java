package org.countyreports.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The reports, observations and issues in the database, file by file. */
public final class Dataset {

  static final TableInsert INSERT_FILE =
      new TableInsert(
          "source_file",
          "source_file text",
          "sha256 text",
          "size_bytes integer",
          "program_version text",
          "status text",
          "articles integer",
          "observations integer",
          "issues integer",
          "run_id integer");

  private final JdbcOperations jdbc;

  /** The dataset in a database; callers bring the transaction. */
  public Dataset(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** What is known of all files, by path. */
  public Map<String, SourceFileRow> files() {
    Map<String, SourceFileRow> files = new HashMap<>();
    Map<String, String> versions = new HashMap<>();
    jdbc.query(
        "select source_file, sha256, size_bytes, program_version, status from source_file",
        rs -> {
          String path = rs.getString(1);
          // One text for all files of a version: there are a hundred thousand of them.
          String version = versions.computeIfAbsent(rs.getString(4), v -> v);
          boolean rejected = "rejected".equals(rs.getString(5));
          files.put(
              path, new SourceFileRow(path, rs.getString(2), rs.getLong(3), version, rejected));
        });
    return files;
  }

  /** The paths of all files, in published order. */
  public List<String> paths() {
    List<String> paths =
        new ArrayList<>(jdbc.queryForList("select source_file from source_file", String.class));
    paths.sort(CodePointOrder.INSTANCE);
    return paths;
  }

  /** The files whose rows changed since the last publication, in published order. */
  public List<String> unpublishedPaths() {
    return new UnpublishedFiles(jdbc).paths();
  }

  /** The digests of all files by path, in published order. */
  public NavigableMap<String, String> digests() {
    NavigableMap<String, String> digests = new TreeMap<>(CodePointOrder.INSTANCE);
    jdbc.query(
        "select source_file, sha256 from source_file",
        rs -> {
          digests.put(rs.getString(1), rs.getString(2));
        });
    return digests;
  }

  /** The paths of files with a report or figure about a division or one below it. */
  public List<String> pathsOfRegion(String code) {
    String within =
        " in (select region_key from region where ? in"
            + " (code, province_code, prefecture_code, county_code))";
    return jdbc.queryForList(
        "select source_file from report where region_key"
            + within
            + " or report_id in (select report_id from observation where region_key"
            + within
            + ")",
        String.class,
        code,
        code);
  }

  /** The paths of files with a report published on some days; null leaves an end open. */
  public List<String> pathsPublished(@Nullable LocalDate from, @Nullable LocalDate to) {
    return jdbc.queryForList(
        "select source_file from report where published between ? and ?",
        String.class,
        from == null ? LocalDate.of(1, 1, 1) : from,
        to == null ? LocalDate.of(9999, 12, 31) : to);
  }

  /** What would change if these rows took the place of their files' rows. */
  public Delta compare(List<FileRows> files) {
    Map<String, ObservationRow> before = new HashMap<>();
    stored(known(files.stream().map(f -> f.file().path()).toList()))
        .forEach(row -> before.put(row.id(), row));
    long added = 0;
    long changed = 0;
    for (FileRows file : files) {
      for (ObservationRow row : file.observations()) {
        ObservationRow old = before.remove(row.id());
        added += old == null ? 1 : 0;
        changed += old == null || old.equals(row) ? 0 : 1;
      }
    }
    return new Delta(added, changed, before.size());
  }

  /** Puts rows in the place of their files' rows. */
  public void replace(List<FileRows> files, long runId) {
    List<String> paths = files.stream().map(f -> f.file().path()).toList();
    List<Object[]> fileRows = files.stream().map(f -> fileValues(f, runId)).toList();
    if (PostgresCopy.isPossible(jdbc)) {
      new UnpublishedFiles(jdbc).mark(paths);
      new PostgresLoad(jdbc).replace(files, fileRows);
      return;
    }
    new UnpublishedFiles(jdbc).mark(paths);
    removeRows(known(paths));
    INSERT_FILE.insert(jdbc, fileRows);
    ReportRow.INSERT.insert(
        jdbc, files.stream().flatMap(f -> f.reports().stream()).map(ReportRow::values).toList());
    TextRow.INSERT.insert(
        jdbc, files.stream().flatMap(f -> f.texts().stream()).map(TextRow::values).toList());
    ObservationRow.INSERT.insert(
        jdbc,
        files.stream()
            .flatMap(f -> f.observations().stream())
            .map(ObservationRow::values)
            .toList());
    IssueRow.INSERT.insert(
        jdbc, files.stream().flatMap(f -> f.issues().stream()).map(IssueRow::values).toList());
  }

  /**
   * Leaves a file's reports as they are and puts what is said of the file now in the place of what
   * was said when it did not come to its end before; no version interpreted it, so that the next
   * run tries again. A file that has no rows is rejected.
   */
  public void keep(FileRows said, long runId) {
    String path = said.file().path();
    if (known(List.of(path)).isEmpty()) {
      replace(List.of(said), runId);
      return;
    }
    new UnpublishedFiles(jdbc).mark(List.of(path));
    for (IssueRow issue : said.issues()) {
      jdbc.update("delete from issue where source_file = ? and code = ?", path, issue.code());
      long next =
          count("select coalesce(max(position) + 1, 0) from issue where source_file = ?", path);
      @Nullable Object[] values = issue.at(Math.toIntExact(next)).values();
      IssueRow.INSERT.insert(jdbc, Collections.singletonList(values));
    }
    jdbc.update(
        "update source_file set program_version = '', issues ="
            + " (select count(*) from issue i where i.source_file = source_file.source_file)"
            + " where source_file = ?",
        path);
  }

  /** What counts of removed files gain and lose by those of them that are only renamed. */
  public RunCounts renamed(Collection<String> gone, long runId) {
    return Renamings.correction(jdbc, gone, runId);
  }

  /** Removes all rows of some files. */
  public void remove(List<String> paths) {
    if (!paths.isEmpty()) {
      new UnpublishedFiles(jdbc).mark(paths);
      new SuspectFiles(jdbc).clear(paths);
      removeRows(paths);
    }
  }

  private void removeRows(List<String> paths) {
    if (paths.isEmpty()) {
      return;
    }
    String these = " in (" + placeholders(paths.size()) + ")";
    Object[] args = paths.toArray();
    for (String table : List.of("observation", "report_text")) {
      jdbc.update(
          "delete from "
              + table
              + " where report_id in (select report_id from report where source_file"
              + these
              + ")",
          args);
    }
    for (String table : List.of("report", "issue", "source_file")) {
      jdbc.update("delete from " + table + " where source_file" + these, args);
    }
  }

  /** How many observations some files have. */
  public long countObservations(List<String> paths) {
    return paths.isEmpty()
        ? 0
        : count(
            "select coalesce(sum(observations), 0) from source_file where source_file in ("
                + placeholders(paths.size())
                + ")",
            paths.toArray());
  }

  /** How many rejected files there are. */
  public long countRejected() {
    return count("select count(*) from source_file where status = 'rejected'");
  }

  /** How many observations there are. */
  public long countObservations() {
    // Counting the rows themselves would read all of them.
    return count("select coalesce(sum(observations), 0) from source_file");
  }

  /**
   * Whether each file that changed since the last publication has as many observations and issues
   * as it was loaded with.
   */
  public boolean isConsistent() {
    String changed = " in (select source_file from unpublished_file)";
    return count(
                "select count(*) from observation o join report r on r.report_id = o.report_id"
                    + " where r.source_file"
                    + changed)
            == count(
                "select coalesce(sum(observations), 0) from source_file where source_file"
                    + changed)
        && count("select count(*) from issue where source_file" + changed)
            == count(
                "select coalesce(sum(issues), 0) from source_file where source_file" + changed);
  }

  static String placeholders(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private long count(String sql, Object... args) {
    return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, args));
  }

  private List<ObservationRow> stored(List<String> paths) {
    return paths.isEmpty()
        ? List.of()
        : jdbc.query(
            "select o.* from observation o join report r on r.report_id = o.report_id"
                + " where r.source_file in ("
                + placeholders(paths.size())
                + ")",
            (rs, n) -> ObservationRow.read(rs),
            paths.toArray());
  }

  /** Those of some files that have rows. */
  private List<String> known(List<String> paths) {
    return paths.isEmpty()
        ? paths
        : jdbc.queryForList(
            "select source_file from source_file where source_file in ("
                + placeholders(paths.size())
                + ")",
            String.class,
            paths.toArray());
  }

  private static Object[] fileValues(FileRows rows, long runId) {
    SourceFileRow file = rows.file();
    return new Object[] {
      file.path(),
      file.sha256(),
      file.size(),
      file.programVersion(),
      file.rejected() ? "rejected" : "imported",
      rows.reports().size(),
      rows.observations().size(),
      rows.issues().size(),
      runId
    };
  }
}
