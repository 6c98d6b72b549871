package org.countyreports.load;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.countyreports.parquet.Utf8Row;

/**
 * Cells as a record of RFC 4180 in UTF-8, ended by a line feed, written straight into bytes. Quoted
 * is what commons-csv quotes: cells with a quote, comma or line end, that begin with a character up
 * to {@code #} or end with one up to a space, and a first cell without content.
 */
final class CsvRecord {

  private static final int LAST_BAD_START = '#';
  private static final int LAST_BAD_END = ' ';

  private static final ByteSearch QUOTES_AND_COMMAS = new ByteSearch('"', ',');
  private static final ByteSearch LINE_ENDS = new ByteSearch('\n', '\r');

  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** Takes the cells of the next record in the place of the last. */
  void set(Utf8Row row) {
    length = 0;
    for (int i = 0; i < row.cells(); i++) {
      if (i > 0) {
        add((byte) ',');
      }
      cell(row.bytes(), row.start(i), row.end(i), i == 0);
    }
    add((byte) '\n');
  }

  /** Writes the record. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  private void cell(byte[] text, int start, int end, boolean first) {
    // Twice the text, quotes, and what comes behind it.
    if (bytes.length - length < 2 * (end - start) + 4) {
      bytes = Arrays.copyOf(bytes, 2 * (bytes.length + end - start));
    }
    if (!isToBeQuoted(text, start, end, first)) {
      System.arraycopy(text, start, bytes, length, end - start);
      length += end - start;
      return;
    }
    add((byte) '"');
    for (int i = start; i < end; i++) {
      if (text[i] == '"') {
        add(text[i]);
      }
      add(text[i]);
    }
    add((byte) '"');
  }

  private void add(byte b) {
    bytes[length++] = b;
  }

  /** Bytes of other characters than those of ASCII are below zero. */
  private static boolean isToBeQuoted(byte[] text, int start, int end, boolean first) {
    if (start == end) {
      return first;
    }
    byte last = text[end - 1];
    return text[start] >= 0 && text[start] <= LAST_BAD_START
        || last >= 0 && last <= LAST_BAD_END
        || QUOTES_AND_COMMAS.next(text, start, end) < end
        || LINE_ENDS.next(text, start, end) < end;
  }
}
