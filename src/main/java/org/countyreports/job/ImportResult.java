package org.countyreports.job;

/**
 * How an import ended.
 *
 * @param status what became of it
 * @param counts what it did
 * @param observations how many observations the dataset has now
 * @param message what a reader should know; empty where there is nothing
 */
public record ImportResult(Status status, Counts counts, long observations, String message) {

  /**
   * What an import did.
   *
   * @param read files looked at: imported, unchanged and rejected ones together
   * @param imported new or changed files
   * @param unchanged files that were skipped
   * @param rejected files from which nothing could be read
   * @param removed files that vanished from the input folder
   * @param added new observations
   * @param changed observations with other content
   * @param removedObservations observations that are gone
   */
  public record Counts(
      long read,
      long imported,
      long unchanged,
      long rejected,
      long removed,
      long added,
      long changed,
      long removedObservations) {}

  /** What became of an import. */
  public enum Status {
    /** The dataset is published, or was as it should be. */
    DONE,
    /** The publication was held back. */
    HELD_BACK,
    /** It was told to stop; the next one goes on. */
    STOPPED,
    /** It failed; the next one goes on. */
    FAILED
  }
}
