package org.countyreports.read;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The header of a MIME message or of one part of it.
 *
 * @param fields its fields, names in lower case, folded lines joined
 * @param bodyStart offset of the first byte behind the empty line
 */
record MimeHeader(Map<String, String> fields, int bodyStart) {

  /** A header ends somewhere; a field is no longer than this. */
  private static final int MOST_LINES = 200;

  private static final int LONGEST_LINE = 4096;

  /** Reads the header that begins at an offset. */
  static MimeHeader read(byte[] bytes, int start, int limit) {
    Map<String, String> fields = new HashMap<>();
    String name = "";
    int at = start;
    for (int i = 0; i < MOST_LINES && at < limit; i++) {
      int end = lineEnd(bytes, at, limit);
      String line = line(bytes, at, end);
      at = Math.min(limit, end + 1);
      if (line.isBlank()) {
        break;
      }
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0))) {
        fields.computeIfPresent(name, (key, value) -> value + line.strip());
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return new MimeHeader(fields, at);
  }

  private static String line(byte[] bytes, int start, int end) {
    int length = Math.min(end - start, LONGEST_LINE);
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  /** Offset of the line feed that ends a line; the limit where none does. */
  static int lineEnd(byte[] bytes, int start, int limit) {
    int end = start;
    while (end < limit && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** A field; empty where there is none. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The kind of the content in lower case, as text/html; empty where it is not said. */
  String type() {
    String type = field("content-type");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** A parameter of the content type, as charset or boundary; empty where there is none. */
  String parameter(String name) {
    for (String part : field("content-type").split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase(name)) {
        return part.substring(equals + 1).strip().replace("\"", "");
      }
    }
    return "";
  }
}
