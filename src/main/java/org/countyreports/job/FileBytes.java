package org.countyreports.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads files that others may change at any time: what is a file when it is opened and no larger
 * than allowed when it is read, whatever a list of the folder said.
 */
final class FileBytes {

  /** No array is longer in any Java. */
  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8L;

  private FileBytes() {}

  /** A file has become something else. */
  static final class NoFileException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A file holds more than is allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** All bytes of a file; links are not followed. */
  static byte[] read(Path file, long most) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!now.isRegularFile()) {
      // A pipe would be waited for.
      throw new NoFileException();
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return read(in, now.size(), Math.min(most, LONGEST_ARRAY));
    }
  }

  private static byte[] read(InputStream in, long size, long most) throws IOException {
    if (size > most) {
      throw new TooLargeException();
    }
    byte[] bytes = new byte[(int) size];
    int length = in.readNBytes(bytes, 0, bytes.length);
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (length == most) {
        throw new TooLargeException();
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length + 8192));
      }
      bytes[length++] = (byte) next;
      length += in.readNBytes(bytes, length, bytes.length - length);
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }
}
