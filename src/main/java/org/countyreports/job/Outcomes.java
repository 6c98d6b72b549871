package org.countyreports.job;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.load.Delta;
import org.countyreports.load.FileRows;
import org.countyreports.load.RunCounts;

/**
 * What became of some files.
 *
 * @param rows the rows that take the place of others
 * @param unfinished the rows of files that keep what they have
 * @param unchanged how many were skipped
 * @param rejected how many could not be read, now or before
 */
record Outcomes(
    List<FileRows> rows, List<FileRows> unfinished, long unchanged, long rejected, long total) {

  /** Sorts outcomes by their kind. */
  static Outcomes of(Iterable<? extends FileOutcome> outcomes) {
    List<FileRows> rows = new ArrayList<>();
    List<FileRows> unfinished = new ArrayList<>();
    long unchanged = 0;
    long rejected = 0;
    long total = 0;
    for (FileOutcome outcome : outcomes) {
      total++;
      if (outcome instanceof FileOutcome.Interpreted interpreted) {
        rows.add(interpreted.rows());
        rejected += interpreted.rows().file().rejected() ? 1 : 0;
      } else if (outcome instanceof FileOutcome.SetAside aside) {
        rows.add(aside.rows());
        rejected++;
      } else if (outcome instanceof FileOutcome.Unfinished none) {
        unfinished.add(none.rows());
        rejected++;
      } else if (outcome instanceof FileOutcome.Unchanged same) {
        rejected += same.file().rejected() ? 1 : 0;
        unchanged += same.file().rejected() ? 0 : 1;
      }
    }
    return new Outcomes(rows, unfinished, unchanged, rejected, total);
  }

  /** The counts, every file in one of them. */
  RunCounts counts(Delta delta) {
    long imported = total - unchanged - rejected;
    return new RunCounts(total, imported, unchanged, rejected, 0, 0, delta);
  }
}
