package org.countyreports.read;

/** The line that is being read: white space collapsed, links and bold text counted. */
final class LineBuffer {

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean newline;
  private int links;
  private int bolds;
  private int linked;
  private int bold;

  /** Adds text as it stands in the source. */
  void append(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (isSpace(c)) {
        space = true;
        newline |= c == '\n' || c == '\r';
      } else if (c != 0 && c != '\ufeff') {
        add(c);
      }
    }
  }

  private void add(char c) {
    if (space && text.length() > 0 && !isSourceBreak(c)) {
      text.append(' ');
    }
    space = false;
    newline = false;
    text.append(c);
    linked += links > 0 ? 1 : 0;
    bold += bolds > 0 ? 1 : 0;
  }

  /** A line of the source that ends between two Chinese characters is no space to a reader. */
  private boolean isSourceBreak(char next) {
    return newline && next > '\u2e80' && text.charAt(text.length() - 1) > '\u2e80';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || Character.isSpaceChar(c);
  }

  void openLink() {
    links++;
  }

  void closeLink() {
    links = Math.max(0, links - 1);
  }

  void openBold() {
    bolds++;
  }

  void closeBold() {
    bolds = Math.max(0, bolds - 1);
  }

  int linked() {
    return linked;
  }

  boolean isBlank() {
    return text.length() == 0;
  }

  boolean isAllBold() {
    return bold >= text.length() - 2 && bold > 0;
  }

  /** The line; the buffer is empty afterwards. */
  String take() {
    String line = text.toString();
    reset();
    return line;
  }

  /** Forgets what was read so far. */
  void reset() {
    text.setLength(0);
    space = false;
    newline = false;
    linked = 0;
    bold = 0;
  }
}
