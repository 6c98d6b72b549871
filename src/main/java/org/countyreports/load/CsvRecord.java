package org.countyreports.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cells as a record of RFC 4180 in UTF-8, ended by a line feed, written straight into bytes. Quoted
 * is what commons-csv quotes: cells with a quote, comma or line end, that begin with a character up
 * to {@code #} or end with one up to a space, and a first cell without content.
 */
final class CsvRecord {

  private static final int LAST_BAD_START = '#';
  private static final int LAST_BAD_END = ' ';

  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** Takes the cells of the next record in the place of the last. */
  void set(String[] cells) {
    length = 0;
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        add((byte) ',');
      }
      cell(cells[i].getBytes(StandardCharsets.UTF_8), i == 0);
    }
    add((byte) '\n');
  }

  /** Writes the record. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  private void cell(byte[] text, boolean first) {
    // Twice the text, quotes, and what comes behind it.
    if (bytes.length - length < 2 * text.length + 4) {
      bytes = Arrays.copyOf(bytes, 2 * (bytes.length + text.length));
    }
    if (!isToBeQuoted(text, first)) {
      System.arraycopy(text, 0, bytes, length, text.length);
      length += text.length;
      return;
    }
    add((byte) '"');
    for (byte b : text) {
      if (b == '"') {
        add(b);
      }
      add(b);
    }
    add((byte) '"');
  }

  private void add(byte b) {
    bytes[length++] = b;
  }

  /** Bytes of other characters than those of ASCII are below zero. */
  private static boolean isToBeQuoted(byte[] text, boolean first) {
    if (text.length == 0) {
      return first;
    }
    byte last = text[text.length - 1];
    if (text[0] >= 0 && text[0] <= LAST_BAD_START || last >= 0 && last <= LAST_BAD_END) {
      return true;
    }
    for (byte b : text) {
      if (b == ',' || b == '"' || b == '\n' || b == '\r') {
        return true;
      }
    }
    return false;
  }
}
