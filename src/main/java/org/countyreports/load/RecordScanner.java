package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long QUOTES = ONES * '"';
  private static final long LINE_ENDS = ONES * '\n';

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private byte[] record = new byte[4096];
  private int length;
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
    position += length;
    length = 0;
    boolean quoted = false;
    while (at < filled || fill()) {
      int end = at;
      boolean whole = false;
      while (end < filled && !whole) {
        end = markAt(end);
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

  /** The next quote or line end in the buffer, or where it is filled; eight bytes at a time. */
  private int markAt(int from) {
    int i = from;
    for (; i + Long.BYTES <= filled; i += Long.BYTES) {
      long eight = (long) EIGHT.get(buffer, i);
      if ((zeros(eight ^ QUOTES) | zeros(eight ^ LINE_ENDS)) != 0) {
        break;
      }
    }
    while (i < filled && buffer[i] != '"' && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Not 0 where one of eight bytes is 0. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & (ONES << 7);
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
          return repeated(start, i);
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

  /** The text that was asked for last, where it is the same: files have many records. */
  private String repeated(int start, int end) {
    if (!Arrays.equals(record, start, end, lastRaw, 0, lastRaw.length)) {
      lastRaw = Arrays.copyOfRange(record, start, end);
      lastText = text(start, end);
    }
    return lastText;
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
