package org.countyreports.load;

/**
 * What a run did.
 *
 * @param read files looked at: imported, unchanged and rejected ones together
 * @param imported new or changed files
 * @param unchanged files that were skipped
 * @param rejected files from which nothing could be read
 * @param removed files that vanished from the input folder
 * @param observations observations added, changed and removed
 */
public record RunCounts(
    long read, long imported, long unchanged, long rejected, long removed, Delta observations) {

  /** Nothing was done. */
  public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, Delta.NONE);

  /** Both together. */
  public RunCounts plus(RunCounts other) {
    return new RunCounts(
        read + other.read,
        imported + other.imported,
        unchanged + other.unchanged,
        rejected + other.rejected,
        removed + other.removed,
        observations.plus(other.observations));
  }
}
