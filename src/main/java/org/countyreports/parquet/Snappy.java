package org.countyreports.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compresses in the format of Snappy, which every reader of Parquet knows: what stood before in the
 * same block of 64 kB is told by its distance and length. The same bytes on every machine, which a
 * zlib that comes with the machine would not give.
 */
final class Snappy {

  private static final int BLOCK = 1 << 16;
  private static final int HASH_BITS = 14;
  private static final int LEAST_MATCH = 4;
  private static final int MOST_COPIED = 64;

  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Where four bytes of a hash were seen last; what lies before the block was seen in another. */
  private final int[] seen = new int[1 << HASH_BITS];

  /** Adds the bytes to others, compressed. */
  void compress(ByteBuilder bytes, ByteBuilder out) {
    Arrays.fill(seen, -1);
    out.varint(bytes.size());
    for (int from = 0; from < bytes.size(); from += BLOCK) {
      block(bytes.array(), from, Math.min(bytes.size(), from + BLOCK), out);
    }
  }

  private void block(byte[] in, int from, int to, ByteBuilder out) {
    int literal = from;
    int at = from;
    while (at + LEAST_MATCH <= to) {
      int word = (int) FOUR.get(in, at);
      int hash = (word * 0x1e35a7bd) >>> (Integer.SIZE - HASH_BITS);
      int before = seen[hash];
      seen[hash] = at;
      if (before >= from && (int) FOUR.get(in, before) == word) {
        int end = matchEnd(in, before + LEAST_MATCH, at + LEAST_MATCH, to);
        literal(in, literal, at, out);
        copy(at - before, end - at, out);
        at = end;
        literal = at;
      } else {
        // What does not repeat itself is passed over faster and faster.
        at += 1 + ((at - literal) >> 5);
      }
    }
    literal(in, literal, to, out);
  }

  /** Where the bytes from {@code at} on cease to be those from {@code before} on. */
  private static int matchEnd(byte[] in, int before, int at, int to) {
    int distance = at - before;
    int end = at;
    while (end + Long.BYTES <= to) {
      long differing = (long) EIGHT.get(in, end) ^ (long) EIGHT.get(in, end - distance);
      if (differing != 0) {
        return end + Long.numberOfTrailingZeros(differing) / Byte.SIZE;
      }
      end += Long.BYTES;
    }
    while (end < to && in[end] == in[end - distance]) {
      end++;
    }
    return end;
  }

  private static void literal(byte[] in, int from, int to, ByteBuilder out) {
    int length = to - from;
    if (length == 0) {
      return;
    }
    int last = length - 1;
    if (last < 60) {
      out.write(last << 2);
    } else if (last < 1 << 8) {
      out.write(60 << 2);
      out.write(last);
    } else {
      out.write(61 << 2);
      out.littleEndian(last, 2);
    }
    out.write(in, from, length);
  }

  private static void copy(int distance, int length, ByteBuilder out) {
    int rest = length;
    while (rest > 0) {
      int part = Math.min(rest, MOST_COPIED);
      out.write((part - 1) << 2 | 2);
      out.littleEndian(distance, 2);
      rest -= part;
    }
  }
}
