package org.countyreports.job;

import java.time.Duration;
import org.countyreports.load.Shares;

/**
 * Limits that an installation can set.
 *
 * @param maxFileBytes larger files are rejected
 * @param vanishingShare the part of the published observations that may vanish in one publication,
 *     from 0 to 1
 * @param alteringShare the part of them that may say something else of the same words
 * @param filesAChunk how many files one transaction loads
 * @param secondsAFile how long one file may take; the last resort, since every file is bounded by
 *     steps that no clock counts
 * @param historyDays how many days the history of changes is kept
 */
public record Limits(
    long maxFileBytes,
    double vanishingShare,
    double alteringShare,
    int filesAChunk,
    int secondsAFile,
    int historyDays) {

  /** What holds where nothing is set. */
  public static final Limits DEFAULT = new Limits(64L << 20, 0.25, 0.25, 64, 60, 3_650);

  /** A transaction ends with the file that brings it to so many figures. */
  static final long FIGURES_A_CHUNK = 8_192;

  /** A page's figures may take a hundred times its bytes, and others need the memory as well. */
  private static final int PART_OF_MEMORY = 512;

  /** Refuses limits that nothing could meet. */
  public Limits {
    WrongSettings wrong = new WrongSettings();
    wrong.unless(maxFileBytes >= 1, "usage.max_file_size", maxFileBytes);
    wrong.unless(isShare(vanishingShare), "usage.vanishing_share", vanishingShare);
    wrong.unless(
        isShare(alteringShare) || alteringShare == vanishingShare,
        "usage.altering_share",
        alteringShare);
    wrong.unless(filesAChunk >= 1 && filesAChunk <= 10_000, "usage.files_a_chunk", filesAChunk);
    wrong.unless(secondsAFile >= 1 && secondsAFile <= 86_400, "usage.seconds_a_file", secondsAFile);
    wrong.unless(historyDays >= 1 && historyDays <= 36_500, "usage.history_days", historyDays);
    wrong.refuse();
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }

  /** What may vanish and change in one publication. */
  Shares shares() {
    return new Shares(vanishingShare, alteringShare);
  }

  Duration history() {
    return Duration.ofDays(historyDays);
  }

  Duration timeAFile() {
    return Duration.ofSeconds(secondsAFile);
  }

  /** The bytes of the files that are interpreted ahead of who takes the results. */
  static long bytesAhead() {
    return Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
  }
}
