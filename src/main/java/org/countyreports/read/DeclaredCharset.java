package org.countyreports.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a page says about its own character set; a hint. */
final class DeclaredCharset {

  private static final int HEAD = 2048;

  private DeclaredCharset() {}

  /** The name behind {@code charset=} or {@code encoding=} in the first bytes; empty without. */
  static String find(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = Math.max(head.indexOf("charset="), head.indexOf("encoding="));
    if (at < 0) {
      return "";
    }
    int start = head.indexOf('=', at) + 1;
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isPart(head.charAt(end))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** Whether a declared name means a character set; gb2312 and gbk always mean GB18030. */
  static boolean means(String declared, Charset charset) {
    String name = declared.toLowerCase(Locale.ROOT);
    return switch (charset.name()) {
      case "GB18030" -> name.startsWith("gb");
      case "UTF-8" -> name.startsWith("utf");
      default -> name.startsWith("big5");
    };
  }
}
