package org.countyreports.job;

import org.countyreports.load.RunCounts;

/**
 * How an import ended.
 *
 * @param status what became of it
 * @param counts what it did
 * @param observations how many observations the dataset has now
 * @param message what a reader should know; empty where there is nothing
 */
public record ImportResult(Status status, RunCounts counts, long observations, String message) {

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
