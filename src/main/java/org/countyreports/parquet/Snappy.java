package org.countyreports.parquet;

import java.io.ByteArrayOutputStream;
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

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private final int[] seen = new int[1 << HASH_BITS];

  private Snappy(byte[] in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.length / 2 + 16);
  }

  /** The bytes, compressed. */
  static byte[] compress(byte[] bytes) {
    Snappy snappy = new Snappy(bytes);
    ThriftWriter.varint(bytes.length, snappy.out);
    for (int from = 0; from < bytes.length; from += BLOCK) {
      snappy.block(from, Math.min(bytes.length, from + BLOCK));
    }
    return snappy.out.toByteArray();
  }

  private void block(int from, int to) {
    Arrays.fill(seen, -1);
    int literal = from;
    int at = from;
    while (at + LEAST_MATCH <= to) {
      int hash = (word(at) * 0x1e35a7bd) >>> (Integer.SIZE - HASH_BITS);
      int before = seen[hash];
      seen[hash] = at;
      if (before >= 0 && word(before) == word(at)) {
        int length = LEAST_MATCH;
        while (at + length < to && in[before + length] == in[at + length]) {
          length++;
        }
        literal(literal, at);
        copy(at - before, length);
        at += length;
        literal = at;
      } else {
        // What does not repeat itself is passed over faster and faster.
        at += 1 + ((at - literal) >> 5);
      }
    }
    literal(literal, to);
  }

  private int word(int at) {
    return (in[at] & 0xff)
        | (in[at + 1] & 0xff) << 8
        | (in[at + 2] & 0xff) << 16
        | (in[at + 3] & 0xff) << 24;
  }

  private void literal(int from, int to) {
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
      ParquetType.littleEndian(last, 2, out);
    }
    out.write(in, from, length);
  }

  private void copy(int distance, int length) {
    int rest = length;
    while (rest > 0) {
      int part = Math.min(rest, MOST_COPIED);
      out.write((part - 1) << 2 | 2);
      ParquetType.littleEndian(distance, 2, out);
      rest -= part;
    }
  }
}
