package org.countyreports.job.show;

/** Words of a page as a terminal may have them: a page could hold commands for it. */
final class Harmless {

  private static final char REPLACEMENT = '\uFFFD';

  private Harmless() {}

  /** One line: breaks are spaces, all other control and direction characters are replaced. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      line.append(character(text.charAt(i)));
    }
    return line.toString();
  }

  /** One character of a line. */
  static char character(char c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return ' ';
    }
    boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return Character.isISOControl(c) || turns ? REPLACEMENT : c;
  }
}
