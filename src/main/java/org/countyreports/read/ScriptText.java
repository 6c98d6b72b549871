package org.countyreports.read;

/** Texts as scripts write them. */
final class ScriptText {

  private ScriptText() {}

  /** A text without its escapes: those of Unicode and bytes, of slashes, quotes and line feeds. */
  static String unescape(String literal) {
    if (literal.indexOf('\\') < 0) {
      return literal;
    }
    StringBuilder text = new StringBuilder(literal.length());
    int at = 0;
    while (at < literal.length()) {
      char c = literal.charAt(at);
      char kind = c == '\\' && at + 1 < literal.length() ? literal.charAt(at + 1) : 0;
      int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
      int code = digits > 0 ? hex(literal, at + 2, at + 2 + digits) : -1;
      if (code >= 0) {
        text.append((char) code);
        at += 2 + digits;
      } else if (kind != 0) {
        text.append(kind == 'n' ? '\n' : kind == 't' || kind == 'r' ? ' ' : kind);
        at += 2;
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private static int hex(String text, int start, int end) {
    if (end > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }
}
