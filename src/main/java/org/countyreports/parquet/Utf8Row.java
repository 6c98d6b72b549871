package org.countyreports.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The cells of a row in UTF-8, one right behind the other; used again for row after row. */
public final class Utf8Row {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[32];
  private int cells;
  private int size;

  /** Takes the cells in the place of those of the last row. */
  public Utf8Row set(String... row) {
    clear();
    for (String cell : row) {
      byte[] text = cell.getBytes(StandardCharsets.UTF_8);
      append(text, 0, text.length);
      endCell();
    }
    return this;
  }

  /** Forgets the cells. */
  public void clear() {
    cells = 0;
    size = 0;
  }

  /** Adds bytes to the cell under way. */
  public void append(byte[] from, int start, int end) {
    int length = end - start;
    if (bytes.length - size < length + Long.BYTES) {
      bytes = Arrays.copyOf(bytes, Math.max(size + length + Long.BYTES, size + (size >> 1)));
    }
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  /** Ends the cell under way, which is empty where nothing was appended. */
  public void endCell() {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, cells * 2);
    }
    ends[cells++] = size;
  }

  /** Adds the cells of another row behind those that are there. */
  void append(Utf8Row row) {
    int before = size;
    append(row.bytes, 0, row.size);
    if (ends.length - cells < row.cells) {
      ends = Arrays.copyOf(ends, cells * 2 + row.cells);
    }
    for (int i = 0; i < row.cells; i++) {
      ends[cells++] = before + row.ends[i];
    }
  }

  /** How many cells there are. */
  public int cells() {
    return cells;
  }

  /** How many bytes all cells have. */
  int size() {
    return size;
  }

  /** The array in which the cells lie; eight bytes may be read wherever one of them begins. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where a cell begins. */
  public int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  /** Where a cell ends. */
  public int end(int cell) {
    return ends[cell];
  }

  /** How many characters of UTF-16, as texts in memory are measured, begin at a byte or behind. */
  int characters(int from) {
    int characters = size - from;
    int i = from;
    for (; i + Long.BYTES <= size; i += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, i);
      long inside = eight & ~(eight << 1) & HIGH_BITS;
      long pairs = eight & eight << 1 & eight << 2 & eight << 3 & HIGH_BITS;
      characters += Long.bitCount(pairs) - Long.bitCount(inside);
    }
    for (; i < size; i++) {
      int b = bytes[i] & 0xff;
      characters += (b >= 0xf0 ? 1 : 0) - (b >>> 6 == 0b10 ? 1 : 0);
    }
    return characters;
  }
}
