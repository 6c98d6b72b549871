package org.countyreports.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What a run did. Their columns of table import_run stand here and nowhere else.
 *
 * @param read files looked at: imported, unchanged, rejected and renamed ones together
 * @param imported new or changed files
 * @param unchanged files that were skipped
 * @param rejected files from which nothing could be read
 * @param removed files that vanished from the input folder
 * @param renamed files that vanished and came with the same bytes under another name
 * @param observations observations added, changed and removed
 */
public record RunCounts(
    long read,
    long imported,
    long unchanged,
    long rejected,
    long removed,
    long renamed,
    Delta observations) {

  /** Nothing was done. */
  public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, Delta.NONE);

  /** The columns of their values, in order. */
  static final List<String> COLUMNS =
      List.of(
          "files_read",
          "imported",
          "unchanged",
          "rejected",
          "removed",
          "renamed",
          "observations_added",
          "observations_changed",
          "observations_removed");

  /** Files that were removed with their observations. */
  public static RunCounts removed(long files, long observations) {
    return new RunCounts(0, 0, 0, 0, files, 0, new Delta(0, 0, observations));
  }

  /** Both together. */
  public RunCounts plus(RunCounts other) {
    return new RunCounts(
        read + other.read,
        imported + other.imported,
        unchanged + other.unchanged,
        rejected + other.rejected,
        removed + other.removed,
        renamed + other.renamed,
        observations.plus(other.observations));
  }

  List<Long> values() {
    return List.of(
        read,
        imported,
        unchanged,
        rejected,
        removed,
        renamed,
        observations.added(),
        observations.changed(),
        observations.removed());
  }

  static RunCounts read(ResultSet row) throws SQLException {
    long[] values = new long[COLUMNS.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getLong(COLUMNS.get(i));
    }
    Delta observations = new Delta(values[6], values[7], values[8]);
    return new RunCounts(
        values[0], values[1], values[2], values[3], values[4], values[5], observations);
  }
}
