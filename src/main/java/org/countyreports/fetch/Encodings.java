package org.countyreports.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Undoes gzip, in which some servers send everything unasked. */
final class Encodings {

  /** A list or robots.txt of more than this is none. */
  private static final int MOST = 128 << 20;

  private Encodings() {}

  /** Whether bytes begin as gzip does. */
  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  /** The plain bytes of an answer; as much of them as there is where they are cut off. */
  static byte[] decoded(Answer.Page page) {
    if (!isGzip(page.body())) {
      return page.body();
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
      return gzip.readNBytes(MOST);
    } catch (IOException broken) {
      return new byte[0];
    }
  }
}
