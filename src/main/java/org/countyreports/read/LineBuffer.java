package org.countyreports.read;

/** The line that is being read: white space collapsed, links and bold text counted. */
final class LineBuffer {

  /** The ideographic space is the last one that Unicode knows. */
  private static final char LAST_SPACE = '\u3000';

  /** So many spaces part columns. */
  private static final int WIDE = 2;

  private final boolean plain;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder cells = new StringBuilder();
  private int node;
  private int blanks;
  private int tabs;
  private boolean space;
  private boolean newline;
  private int links;
  private int bolds;
  private int linked;
  private int bold;

  /** A line of a page, where plain spaces only lay out the source. */
  LineBuffer() {
    this(false);
  }

  /**
   * @param plain whether the source is shown as it stands, with its tabs and spaces
   */
  LineBuffer(boolean plain) {
    this.plain = plain;
  }

  /** Adds a node of text as it stands in the source. */
  void append(String source) {
    node = text.length();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (isSpace(c)) {
        space = true;
        newline |= c == '\n' || c == '\r';
        tabs += plain && c == '\t' ? 1 : 0;
        blanks += plain || c > ' ' ? 1 : 0;
      } else if (c != 0 && c != '\ufeff') {
        add(c);
      }
    }
  }

  private void add(char c) {
    boolean gap = space && text.length() > 0 && !isSourceBreak(c);
    if (tabs > 0 || (gap && blanks >= WIDE)) {
      openCell();
    } else if (gap && cells.length() > 0) {
      cells.append(' ');
    }
    if (gap) {
      text.append(' ');
    }
    forgetSpace();
    text.append(c);
    if (cells.length() > 0) {
      cells.append(c);
    }
    linked += links > 0 ? 1 : 0;
    bold += bolds > 0 ? 1 : 0;
  }

  private void openCell() {
    if (cells.length() == 0) {
      cells.append(text);
    }
    cells.append("\t".repeat(Math.max(1, tabs)));
  }

  private void forgetSpace() {
    space = false;
    newline = false;
    tabs = 0;
    blanks = 0;
  }

  /**
   * A line of the source that ends between two Chinese characters of one text is no space to a
   * reader; between two elements it is one.
   */
  private boolean isSourceBreak(char next) {
    return newline
        && text.length() > node
        && next > '\u2e80'
        && text.charAt(text.length() - 1) > '\u2e80';
  }

  /** Whether a character is white space of any sort. */
  static boolean isSpace(char c) {
    return c <= LAST_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
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

  /** The line with tabs where tabs or wide gaps stand in the source; empty where none does. */
  String cells() {
    return cells.toString();
  }

  boolean isBlank() {
    return text.length() == 0;
  }

  boolean isAllBold() {
    return bold >= text.length() - 2 && bold > 0;
  }

  /** The line so far. */
  String text() {
    return text.toString();
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
    cells.setLength(0);
    forgetSpace();
    node = 0;
    linked = 0;
    bold = 0;
  }
}
