package org.countyreports.job;

import java.util.HashSet;
import java.util.Set;
import org.countyreports.load.ChangeCounts;
import org.countyreports.load.Dataset;
import org.countyreports.load.Delta;
import org.countyreports.load.RunCounts;

/**
 * What earlier runs loaded and did not publish, because they were killed or held back. The run that
 * publishes it counts it as its own.
 */
final class EarlierLoads {

  private Set<String> left = Set.of();
  private long imported;
  private long removed;

  /** Asks for them, before a run changes anything. */
  void find(Dataset dataset) {
    left = new HashSet<>(dataset.unpublishedPaths());
    Set<String> there = new HashSet<>(left);
    there.retainAll(new HashSet<>(dataset.paths()));
    removed = left.size() - (long) there.size();
  }

  /** A file is as an earlier run loaded it. */
  void unchanged(String path) {
    imported += left.contains(path) ? 1 : 0;
  }

  /** A file that an earlier run removed is there again. */
  void imported(String path, boolean known) {
    removed -= !known && left.contains(path) ? 1 : 0;
  }

  /** What the counts of a run gain and lose where it published such and such changes. */
  RunCounts correction(RunCounts counts, ChangeCounts published) {
    if (left.isEmpty()) {
      return RunCounts.NONE;
    }
    Delta own = counts.observations();
    return new RunCounts(
        0,
        imported,
        -imported,
        0,
        removed,
        0,
        new Delta(
            published.added() - own.added(),
            published.changed() - own.changed(),
            published.removed() - own.removed()));
  }
}
