package org.countyreports.read;

/** Whether bytes fit into UTF-8. */
final class Utf8 {

  private Utf8() {}

  /** Whether a stretch is UTF-8 and holds {@code fewest} characters of three bytes or more. */
  static boolean fits(byte[] bytes, int start, int end, int fewest) {
    int found = 0;
    int at = start;
    while (at < end) {
      int length = length(bytes[at] & 0xFF);
      if (length == 0 || at + length > end || !continues(bytes, at + 1, at + length)) {
        return false;
      }
      found += length > 2 ? 1 : 0;
      at += length;
    }
    return found >= fewest;
  }

  private static int length(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
