package org.countyreports.read;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/** Undoes what mail does to bytes: quoted-printable and base64. What is damaged stays as it is. */
final class TransferEncoding {

  private TransferEncoding() {}

  /** The bytes of a stretch as they were before they were encoded. */
  static byte[] decode(byte[] bytes, int start, int end, String encoding) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> quotedPrintable(bytes, start, end);
      case "base64" -> base64(bytes, start, end);
      default -> Arrays.copyOfRange(bytes, start, end);
    };
  }

  private static byte[] quotedPrintable(byte[] bytes, int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
    int at = start;
    while (at < end) {
      int softBreak = bytes[at] == '=' ? softBreak(bytes, at, end) : 0;
      int high = at + 2 < end ? hex(bytes[at + 1]) : -1;
      int low = at + 2 < end ? hex(bytes[at + 2]) : -1;
      if (softBreak > 0) {
        at = softBreak;
      } else if (bytes[at] == '=' && high >= 0 && low >= 0) {
        out.write(high << 4 | low);
        at += 3;
      } else {
        out.write(bytes[at]);
        at++;
      }
    }
    return out.toByteArray();
  }

  /** Offset behind a line break that an equals sign takes back; 0 where there is none. */
  private static int softBreak(byte[] bytes, int equals, int end) {
    int at = equals + 1;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\r')) {
      at++;
    }
    return at >= end || bytes[at] == '\n' ? at + 1 : 0;
  }

  private static int hex(byte digit) {
    return Character.digit((char) digit, 16);
  }

  /**
   * Lenient: line breaks and strange characters are skipped, a group cut off at the end is kept.
   */
  private static byte[] base64(byte[] bytes, int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream((end - start) / 4 * 3 + 3);
    int bits = 0;
    int count = 0;
    for (int i = start; i < end && bytes[i] != '='; i++) {
      int value = value(bytes[i]);
      if (value < 0) {
        continue;
      }
      bits = bits << 6 | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out.write(bits >> count);
        bits &= (1 << count) - 1;
      }
    }
    return out.toByteArray();
  }

  private static int value(byte letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A';
    }
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 26;
    }
    if (letter >= '0' && letter <= '9') {
      return letter - '0' + 52;
    }
    return letter == '+' ? 62 : letter == '/' ? 63 : -1;
  }
}
