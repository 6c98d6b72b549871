package org.countyreports.job;

import org.countyreports.load.RunCounts;
import org.jspecify.annotations.Nullable;

/**
 * How an import ended.
 *
 * @param status what became of it
 * @param counts what it did
 * @param observations how many observations the dataset has now
 * @param message what a reader should know; empty where there is nothing
 * @param changes what a publication would change; null unless it was a dry run
 */
public record ImportResult(
    Status status, RunCounts counts, long observations, String message, @Nullable Changes changes) {

  /** The end of an import that was no dry run. */
  public ImportResult(Status status, RunCounts counts, long observations, String message) {
    this(status, counts, observations, message, null);
  }

  /** The same, of a dry run. */
  ImportResult with(Changes planned) {
    return new ImportResult(status, counts, observations, message, planned);
  }

  /** Whether there are files from which nothing could be read. */
  public boolean hasRejected() {
    return counts.rejected() > 0;
  }

  /**
   * What a publication would change.
   *
   * @param added observations that are not published yet
   * @param changed observations of which a cell would be another
   * @param removed observations that would be gone
   */
  public record Changes(long added, long changed, long removed) {}

  /** What became of an import. */
  public enum Status {
    /** The dataset is published, or was as it should be. */
    DONE,
    /** The publication was held back. */
    HELD_BACK,
    /** It was told to stop; the next one goes on. */
    STOPPED,
    /** It failed; the next one goes on. */
    FAILED,
    /** It failed since the memory was used up; another process may go on at once. */
    OUT_OF_MEMORY
  }
}
