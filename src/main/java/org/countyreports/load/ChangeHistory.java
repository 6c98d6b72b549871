package org.countyreports.load;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What publications changed, table observation_change: rows are added, and those that are too old
 * removed. What a file brings that was not published before is no change.
 */
public final class ChangeHistory {

  private static final TableInsert INSERT =
      new TableInsert(
          "observation_change",
          "run_id integer",
          "changed_at time",
          "observation_id text",
          "change text",
          "source_file text",
          "quote text",
          "column_name text",
          "old_value text",
          "new_value text",
          "reason text");

  private static final int AT_ONCE = 1_000;

  private final JdbcOperations jdbc;

  /** The history in a database; callers bring the transaction. */
  public ChangeHistory(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds what a publication changes, the table changes at {@code changes}, before the files that
   * changed since the last one are forgotten.
   */
  void add(Path changes, long runId) throws IOException {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    try (Reader text = Files.newBufferedReader(changes, StandardCharsets.UTF_8);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      Set<String> renamed = new HashSet<>();
      List<CSVRecord> page = new ArrayList<>();
      for (CSVRecord row : rows) {
        page.add(row);
        // The column source_file is told first of a row.
        if (row.get("column").equals("source_file")) {
          renamed.add(path(row));
        }
        if (page.size() == AT_ONCE) {
          add(page, renamed, runId, now);
          page.clear();
        }
      }
      add(page, renamed, runId, now);
    }
  }

  /** Removes what is older. */
  void forget(Duration age) {
    jdbc.update(
        "delete from observation_change where changed_at < ?",
        OffsetDateTime.now(ZoneOffset.UTC).minus(age));
  }

  /** What changed of an observation, the latest change last. */
  public List<Change> of(String observationId) {
    return jdbc.query(
        "select * from observation_change where observation_id = ? order by change_id",
        (rs, n) -> Change.read(rs),
        observationId);
  }

  private void add(List<CSVRecord> page, Set<String> renamed, long runId, OffsetDateTime now) {
    Map<String, FileState> files =
        files(page.stream().map(ChangeHistory::path).distinct().toList(), renamed);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (CSVRecord row : page) {
      FileState file = Objects.requireNonNull(files.get(path(row)));
      String column = row.get("column");
      if (!file.isNew() || !row.get("change").equals("added")) {
        rows.add(
            new @Nullable Object[] {
              runId,
              now,
              row.get("observation_id"),
              row.get("change"),
              path(row),
              row.get("quote"),
              column,
              Rows.text(row.get("old_value")),
              Rows.text(row.get("new_value")),
              file.reason(column)
            });
      }
    }
    INSERT.insert(jdbc, rows);
  }

  private static String path(CSVRecord row) {
    return row.get("source_file");
  }

  private Map<String, FileState> files(List<String> paths, Set<String> renamed) {
    Map<String, FileState> files = new HashMap<>();
    Pages.of(
        paths,
        page ->
            jdbc.query(
                "select k.id, p.sha256, s.sha256 from "
                    + KeyList.ofTexts(page.size())
                    + " left join published.replaced_file p on p.source_file = k.id"
                    + " left join source_file s on s.source_file = k.id",
                rs -> {
                  String path = rs.getString(1);
                  files.put(
                      path,
                      new FileState(rs.getString(2), rs.getString(3), renamed.contains(path)));
                },
                page.toArray()));
    return files;
  }

  /**
   * A file as it was published and as it is loaded now.
   *
   * @param before digest of its bytes when its rows were published; null where they were not
   * @param now digest of its bytes; null where it is gone
   * @param renamed whether its rows were published under another name
   */
  private record FileState(@Nullable String before, @Nullable String now, boolean renamed) {

    boolean isNew() {
      return before == null && !renamed;
    }

    String reason(String column) {
      if (now == null) {
        return "file_gone";
      }
      if (renamed) {
        return "file_renamed";
      }
      if (before == null) {
        return "other_database";
      }
      if (!before.equals(now)) {
        return "report_changed";
      }
      return column.equals("duplicate_of") ? "other_report" : "vocabulary_changed";
    }
  }

  /**
   * A change of one cell, or of a whole row: then of its value.
   *
   * @param at when the publication changed it
   * @param runId the run that published
   * @param change added, changed or removed
   * @param column the column of observations
   * @param before what was published before; empty where nothing was
   * @param now what was published; empty where the row was removed
   * @param reason report_changed, vocabulary_changed, other_report, file_renamed, file_gone, or
   *     other_database where the published files were not those of this one
   */
  public record Change(
      OffsetDateTime at,
      long runId,
      String change,
      String column,
      String before,
      String now,
      String reason) {

    static Change read(ResultSet rs) throws SQLException {
      return new Change(
          rs.getObject("changed_at", OffsetDateTime.class),
          rs.getLong("run_id"),
          rs.getString("change"),
          rs.getString("column_name"),
          Objects.requireNonNullElse(rs.getString("old_value"), ""),
          Objects.requireNonNullElse(rs.getString("new_value"), ""),
          rs.getString("reason"));
    }
  }
}
