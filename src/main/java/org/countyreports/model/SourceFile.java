package org.countyreports.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One report file as it lies in the input folder.
 *
 * @param path relative to the input folder, with forward slashes
 * @param bytes the whole content, untouched
 * @param origin what those know of it who brought it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
public record SourceFile(String path, byte[] bytes, Origin origin) {

  /** A file that somebody put there. */
  public SourceFile(String path, byte[] bytes) {
    this(path, bytes, Origin.UNKNOWN);
  }

  /** Refuses an empty path. */
  public SourceFile {
    Objects.requireNonNull(bytes);
    if (path.isBlank()) {
      throw new IllegalArgumentException("a source file needs a path");
    }
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** SHA-256 of the bytes, lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
