package org.countyreports.job;

import java.nio.charset.StandardCharsets;
import org.countyreports.fetch.OriginJson;
import org.countyreports.model.Issue;
import org.countyreports.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, or why there are none.
 *
 * @param bytes the whole file; empty where there is a problem
 * @param problem why it could not be read; null where it could
 * @param beside the bytes of the file that tells where it is from; empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record Content(byte[] bytes, @Nullable Issue problem, byte[] beside) {

  /** The bytes of a readable file. */
  static Content of(byte[] bytes, byte[] beside) {
    return new Content(bytes, null, beside);
  }

  /** No bytes. */
  static Content refused(Issue problem) {
    return new Content(new byte[0], problem, new byte[0]);
  }

  /** What is known of the file from those who brought it. */
  Origin origin() {
    return beside.length == 0 ? Origin.UNKNOWN : OriginJson.read(beside).orElse(Origin.UNKNOWN);
  }

  /** Whether something lies beside the file that cannot be read. */
  boolean hasBrokenOrigin() {
    return beside.length > 0 && OriginJson.read(beside).isEmpty();
  }

  /**
   * The version of everything that decides what the file says: that of the program, and what lies
   * beside the file. Where either is another one, the file is interpreted again.
   */
  String version(String programVersion) {
    return beside.length == 0 ? programVersion : programVersion + "+" + Sha256.of(beside);
  }

  /** Identifies the bytes; for a file without bytes its problem. */
  String sha256() {
    return problem == null
        ? Sha256.of(bytes)
        : Sha256.of(problem.message().getBytes(StandardCharsets.UTF_8));
  }
}
