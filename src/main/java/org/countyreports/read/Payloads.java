package org.countyreports.read;

import java.util.Arrays;

/** Takes pictures and fonts out of pages that carry them inside as base64: no text is in them. */
final class Payloads {

  /** Longer runs of letters and digits are no words. */
  private static final int LONGEST_WORD = 4096;

  private static final int KEPT = 16;

  /** Pages without pictures are smaller. */
  private static final int SMALL = 1 << 20;

  private Payloads() {}

  /** The same bytes without such runs; the array itself where it has none or is small. */
  static byte[] drop(byte[] bytes) {
    if (bytes.length < SMALL) {
      return bytes;
    }
    byte[] out = bytes;
    int length = 0;
    int at = 0;
    while (at < bytes.length) {
      int end = at;
      while (end < bytes.length && isBase64(bytes[end])) {
        end++;
      }
      int kept = end - at > LONGEST_WORD ? KEPT : end - at;
      int next = Math.min(bytes.length, end + 1);
      if (kept < end - at && out == bytes) {
        out = Arrays.copyOf(bytes, bytes.length - (end - at) + kept);
        length = at;
      }
      if (out != bytes) {
        System.arraycopy(bytes, at, out, length, kept);
        length += kept;
        System.arraycopy(bytes, end, out, length, next - end);
        length += next - end;
      }
      at = next;
    }
    return out == bytes ? bytes : Arrays.copyOf(out, length);
  }

  private static boolean isBase64(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '/'
        || b == '=';
  }
}
