package org.countyreports.read;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text in HZ, the form that news groups sent Chinese in: {@code ~{VP9z~}} holds the characters of
 * GB 2312 without their highest bits.
 */
final class HzText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String OPEN = "~{";
  private static final String CLOSE = "~}";

  /** Fewer characters could be something else. */
  private static final int FEWEST = 4;

  private static final double LIKELY = 0.35;

  private HzText() {}

  /** The text; empty where it is not in HZ. */
  static Optional<String> decode(String text) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return Optional.empty();
    }
    StringBuilder decoded = new StringBuilder(text.length());
    StringBuilder found = new StringBuilder();
    int at = 0;
    while (open >= 0) {
      int close = end(text, open + 2);
      if (close > open + 2) {
        String passage = pairs(text, open + 2, close);
        found.append(passage);
        decoded.append(plain(text.substring(at, open))).append(passage);
        at = text.startsWith(CLOSE, close) ? close + 2 : close;
      }
      open = text.indexOf(OPEN, Math.max(at, open + 2));
    }
    decoded.append(plain(text.substring(at)));
    boolean hz =
        found.length() >= FEWEST
            && found.indexOf("\ufffd") < 0
            && Prose.likeness(found.toString()) >= LIKELY;
    return hz ? Optional.of(decoded.toString()) : Optional.empty();
  }

  /** Where a passage ends, or its line does; negative where it holds anything but pairs. */
  private static int end(String text, int start) {
    int at = start;
    while (at + 1 < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      if (text.startsWith(CLOSE, at)) {
        return at;
      }
      if (!isHalf(text.charAt(at)) || !isHalf(text.charAt(at + 1))) {
        return -1;
      }
      at += 2;
    }
    return at < text.length() && isHalf(text.charAt(at)) ? -1 : at;
  }

  private static boolean isHalf(char c) {
    return c > ' ' && c < '\u007f';
  }

  private static String pairs(String text, int start, int end) {
    byte[] bytes = new byte[end - start];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (text.charAt(start + i) | 0x80);
    }
    return LenientDecoder.decode(bytes, 0, bytes.length, GB18030).text();
  }

  /** A doubled tilde is one, and one at the end of a line joins it with the next. */
  private static String plain(String text) {
    return text.replace("~\r\n", "").replace("~\n", "").replace("~~", "~");
  }
}
