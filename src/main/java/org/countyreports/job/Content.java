package org.countyreports.job;

import java.nio.charset.StandardCharsets;
import org.countyreports.model.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, or why there are none.
 *
 * @param bytes the whole file; empty where there is a problem
 * @param problem why it could not be read; null where it could
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record Content(byte[] bytes, @Nullable Issue problem) {

  /** The bytes of a readable file. */
  static Content of(byte[] bytes) {
    return new Content(bytes, null);
  }

  /** No bytes. */
  static Content refused(Issue problem) {
    return new Content(new byte[0], problem);
  }

  /** Identifies the bytes; for a file without bytes its problem. */
  String sha256() {
    return problem == null
        ? Sha256.of(bytes)
        : Sha256.of(problem.message().getBytes(StandardCharsets.UTF_8));
  }
}
