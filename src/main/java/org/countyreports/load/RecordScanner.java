package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countyreports.parquet.Utf8Row;

/**
 * Reads a published CSV file record by record without decoding it, so that records which stay as
 * they are can be copied. Never fails on content: what is no record is an odd one.
 */
final class RecordScanner implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** No record of ours is longer; a file that somebody broke ends there: it is not read whole. */
  private static final int LONGEST = 1 << 24;

  private static final ByteSearch RECORDS = new ByteSearch('"', '\n');
  private static final ByteSearch QUOTES = new ByteSearch('"', '"');
  private static final ByteSearch CELLS = new ByteSearch('"', ',');

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private byte[] record = new byte[4096];
  private int length;
  private boolean whole;
  private int[] ends = new int[32];
  private int cells;
  private long position;
  private byte[] lastRaw = new byte[0];
  private String lastText = "";
  private final DigestStream read = new DigestStream(OutputStream.nullOutputStream());

  /** Opens a file at the first byte of a record. */
  RecordScanner(Path file, long from) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ).position(from);
    this.in = Channels.newInputStream(channel);
    this.position = from;
  }

  /** Goes to the next record; whether there is one. */
  boolean next() throws IOException {
    leave();
    boolean quoted = false;
    while (at < filled || fill()) {
      int end = at;
      while (end < filled && !whole) {
        end = RECORDS.next(buffer, end, filled);
        if (end < filled) {
          byte b = buffer[end++];
          quoted ^= b == '"';
          whole = b == '\n' && !quoted;
        }
      }
      if (length + end - at > LONGEST) {
        return false;
      }
      take(end);
      if (whole) {
        return true;
      }
    }
    return length > 0;
  }

  /** The same as {@link #next}, faster where the record is the one at which another stands. */
  boolean nextLike(RecordScanner other) throws IOException {
    int end = at + other.length;
    if (!other.whole
        || end > filled
        || !Arrays.equals(buffer, at, end, other.record, 0, other.length)) {
      return next();
    }
    leave();
    take(end);
    whole = true;
    return true;
  }

  private void leave() {
    position += length;
    length = 0;
    cells = -1;
    whole = false;
  }

  /** Adds what lies in the buffer before {@code end} to the record. */
  private void take(int end) throws IOException {
    int more = end - at;
    if (length + more > record.length) {
      record = Arrays.copyOf(record, Math.max(length + more, record.length * 2));
    }
    System.arraycopy(buffer, at, record, length, more);
    length += more;
    at = end;
  }

  /** What was read so far under a name: the whole file, once there is no more record. */
  PublishedFile read(String path) {
    return read.result(path);
  }

  /** Where the record begins in the file, in bytes. */
  long position() {
    return position;
  }

  /** Writes the record as it is. */
  void copyTo(OutputStream out) throws IOException {
    out.write(record, 0, length);
  }

  /** The text of one cell, counted from 0; empty where the record is shorter. */
  String cell(int index) {
    split();
    return index < cells ? repeated(start(index), ends[index]) : "";
  }

  /** All cells. */
  List<String> cells() {
    split();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      texts.add(text(start(i), ends[i]));
    }
    return texts;
  }

  /** Adds a cell to a row without decoding it; an empty one where the record is shorter. */
  void copyCell(int index, Utf8Row row) {
    split();
    if (index >= 0 && index < cells) {
      int start = start(index);
      int end = ends[index];
      if (isQuoted(start, end)) {
        appendUnquoted(start + 1, end - 1, row);
      } else {
        row.append(record, start, end);
      }
    }
    row.endCell();
  }

  /** Finds where the cells end, unless that is known. */
  private void split() {
    if (cells >= 0) {
      return;
    }
    cells = 0;
    boolean quoted = false;
    for (int i = CELLS.next(record, 0, length); i < length; i = CELLS.next(record, i + 1, length)) {
      if (record[i] == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        endCell(i);
      }
    }
    if (whole) {
      endCell(length - 1);
    }
  }

  private void endCell(int end) {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, cells * 2);
    }
    ends[cells++] = end;
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1] + 1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The text that was asked for last, where it is the same: files have many records. */
  private String repeated(int start, int end) {
    if (!Arrays.equals(record, start, end, lastRaw, 0, lastRaw.length)) {
      lastRaw = Arrays.copyOfRange(record, start, end);
      lastText = text(start, end);
    }
    return lastText;
  }

  private String text(int start, int end) {
    return isQuoted(start, end)
        ? new String(record, start + 1, end - start - 2, StandardCharsets.UTF_8)
            .replace("\"\"", "\"")
        : new String(record, start, end - start, StandardCharsets.UTF_8);
  }

  private boolean isQuoted(int start, int end) {
    return end - start > 1 && record[start] == '"' && record[end - 1] == '"';
  }

  /** Of two quotes in a row the second is left out. */
  private void appendUnquoted(int start, int end, Utf8Row row) {
    int from = start;
    int quote = QUOTES.next(record, from, end);
    while (quote < end) {
      row.append(record, from, quote + 1);
      from = quote + 1;
      if (from < end && record[from] == '"') {
        from++;
      }
      quote = QUOTES.next(record, from, end);
    }
    row.append(record, from, end);
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    read.write(buffer, 0, filled);
    return filled > 0;
  }
}
