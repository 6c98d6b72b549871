package org.countyreports.job;

/**
 * Limits that an installation can set.
 *
 * @param maxFileBytes larger files are rejected
 * @param vanishingShare the part of the published observations that may vanish in one publication,
 *     from 0 to 1
 * @param filesAChunk how many files one transaction loads
 */
public record Limits(long maxFileBytes, double vanishingShare, int filesAChunk) {

  /** What holds where nothing is set. */
  public static final Limits DEFAULT = new Limits(64L << 20, 0.25, 64);

  /** Refuses limits that nothing could meet. */
  public Limits {
    if (maxFileBytes < 1) {
      throw new WrongSettingException("usage.max_file_size", maxFileBytes);
    }
    if (!(vanishingShare >= 0 && vanishingShare <= 1)) {
      throw new WrongSettingException("usage.vanishing_share", vanishingShare);
    }
    if (filesAChunk < 1 || filesAChunk > 10_000) {
      throw new WrongSettingException("usage.files_a_chunk", filesAChunk);
    }
  }
}
