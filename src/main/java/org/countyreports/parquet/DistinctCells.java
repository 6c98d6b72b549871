package org.countyreports.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Different cells, numbered as they come. They lie behind each other in UTF-8, each with its length
 * before it, which is the encoding PLAIN of texts; a table of numbers finds them by their hash.
 */
final class DistinctCells {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The golden ratio, which spreads bits well. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final ByteBuilder texts = new ByteBuilder();
  private int[] starts = new int[64];
  private int[] hashes = new int[64];
  private int count;

  /** Numbers of cells and one more, 0 where there is none; at most half of it is filled. */
  private int[] table = new int[128];

  int count() {
    return count;
  }

  /** The number of a cell, which is added where it is new; eight bytes more can be read. */
  int number(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      int number = table[slot] - 1;
      if (hashes[number] == hash && is(number, bytes, from, to)) {
        return number;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    add(bytes, from, to);
    hashes[count - 1] = hash;
    table[slot] = count;
    if (count * 2 > table.length) {
      grow();
    }
    return count - 1;
  }

  /** Adds a cell without a look whether it is new; only cells added so may follow. */
  int add(byte[] bytes, int from, int to) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    starts[count] = texts.size();
    texts.writeInt(to - from);
    texts.write(bytes, from, to - from);
    return count++;
  }

  /** Whether a cell is this text. */
  boolean is(int number, byte[] bytes, int from, int to) {
    int start = start(number);
    int length = texts.getInt(starts[number]);
    return length == to - from
        && Arrays.equals(texts.array(), start, start + length, bytes, from, to);
  }

  /** Writes a cell in the encoding PLAIN of a type. */
  void write(int number, ParquetType type, ByteBuilder out) {
    int length = texts.getInt(starts[number]);
    if (type == ParquetType.TEXT) {
      out.write(texts.array(), starts[number], Integer.BYTES + length);
    } else {
      type.write(new String(texts.array(), start(number), length, StandardCharsets.UTF_8), out);
    }
  }

  void clear() {
    texts.clear();
    Arrays.fill(table, 0);
    count = 0;
  }

  private int start(int number) {
    return starts[number] + Integer.BYTES;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int number = 0; number < count; number++) {
      int slot = hashes[number] & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = number + 1;
    }
  }

  /** The bytes behind the text may be read, but do not count. */
  private static int hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      hash = spread(hash ^ (long) LONG.get(bytes, i));
    }
    if (i < to) {
      int unused = Byte.SIZE * (Long.BYTES - (to - i));
      hash = spread(hash ^ (long) LONG.get(bytes, i) << unused);
    }
    return (int) (spread(hash) >>> Integer.SIZE);
  }

  private static long spread(long hash) {
    long spread = hash * SPREAD;
    return spread ^ spread >>> Integer.SIZE;
  }
}
