package org.countyreports.load;

/**
 * A file as the database knows it.
 *
 * @param path relative to the input folder
 * @param sha256 digest of its bytes
 * @param size in bytes
 * @param programVersion version of the program and vocabulary that interpreted it, and of what lay
 *     beside it
 * @param rejected whether nothing could be read from it
 */
public record SourceFileRow(
    String path, String sha256, long size, String programVersion, boolean rejected) {

  /** Whether the same bytes would be interpreted in the same way. */
  public boolean isUnchanged(String otherSha256, String otherVersion) {
    return sha256.equals(otherSha256) && programVersion.equals(otherVersion);
  }
}
