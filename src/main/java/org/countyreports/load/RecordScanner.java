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

/**
 * Reads a published CSV file record by record without decoding it, so that records which stay as
 * they are can be copied. Never fails on content: what is no record is an odd one.
 */
final class RecordScanner implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** No record of ours is longer; a file that somebody broke ends there: it is not read whole. */
  private static final int LONGEST = 1 << 24;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private byte[] record = new byte[4096];
  private int length;
  private long position;
  private final DigestStream read = new DigestStream(OutputStream.nullOutputStream());

  /** Opens a file at the first byte of a record. */
  RecordScanner(Path file, long from) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ).position(from);
    this.in = Channels.newInputStream(channel);
    this.position = from;
  }

  /** Goes to the next record; whether there is one. */
  boolean next() throws IOException {
    position += length;
    length = 0;
    boolean quoted = false;
    while (at < filled || fill()) {
      int end = at;
      boolean whole = false;
      while (end < filled && !whole) {
        byte b = buffer[end++];
        quoted ^= b == '"';
        whole = b == '\n' && !quoted;
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
    int start = 0;
    int cell = 0;
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      if (record[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && (record[i] == ',' || record[i] == '\n')) {
        if (cell++ == index) {
          return text(start, i);
        }
        start = i + 1;
      }
    }
    return "";
  }

  /** All cells. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      if (record[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && (record[i] == ',' || record[i] == '\n')) {
        cells.add(text(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private String text(int start, int end) {
    String text = new String(record, start, end - start, StandardCharsets.UTF_8);
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    read.write(buffer, 0, filled);
    return filled > 0;
  }
}
