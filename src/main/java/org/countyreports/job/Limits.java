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
 */
public record Limits(
    long maxFileBytes,
    double vanishingShare,
    double alteringShare,
    int filesAChunk,
    int secondsAFile) {

  /** What holds where nothing is set. */
  public static final Limits DEFAULT = new Limits(64L << 20, 0.25, 0.25, 64, 60);

  /** A transaction ends with the file that brings it to so many figures. */
  static final long FIGURES_A_CHUNK = 8_192;

  /** A page's figures may take a hundred times its bytes, and others need the memory as well. */
  private static final int PART_OF_MEMORY = 512;

  /** Refuses limits that nothing could meet. */
  public Limits {
    if (maxFileBytes < 1) {
      throw new WrongSettingException("usage.max_file_size", maxFileBytes);
    }
    if (!(vanishingShare >= 0 && vanishingShare <= 1)) {
      throw new WrongSettingException("usage.vanishing_share", vanishingShare);
    }
    if (!(alteringShare >= 0 && alteringShare <= 1)) {
      throw new WrongSettingException("usage.altering_share", alteringShare);
    }
    if (filesAChunk < 1 || filesAChunk > 10_000) {
      throw new WrongSettingException("usage.files_a_chunk", filesAChunk);
    }
    if (secondsAFile < 1 || secondsAFile > 86_400) {
      throw new WrongSettingException("usage.seconds_a_file", secondsAFile);
    }
  }

  /** What may vanish and change in one publication. */
  Shares shares() {
    return new Shares(vanishingShare, alteringShare);
  }

  Duration timeAFile() {
    return Duration.ofSeconds(secondsAFile);
  }

  /** The bytes of the files that are interpreted ahead of who takes the results. */
  static long bytesAhead() {
    return Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
  }
}
