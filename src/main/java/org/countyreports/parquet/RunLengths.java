package org.countyreports.parquet;

/** Writes small numbers as runs of one value and as groups of eight packed bit by bit. */
final class RunLengths {

  private static final int GROUP = 8;

  /** The header of more groups would take two bytes. */
  private static final int MOST_GROUPS = 63;

  private RunLengths() {}

  /** How many bits the numbers up to one need; never 0, which some readers do not take. */
  static int bits(int greatest) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(greatest));
  }

  /** Writes some numbers of so many bits. */
  static void write(int[] values, int count, int bits, ByteBuilder out) {
    int at = 0;
    while (at < count) {
      int run = run(values, at, count);
      if (run >= GROUP) {
        out.varint((long) run << 1);
        out.littleEndian(values[at], (bits + 7) / 8);
        at += run;
      } else {
        int groups = groups(values, at, count);
        out.varint((long) groups << 1 | 1);
        pack(values, at, Math.min(count, at + groups * GROUP), bits, groups, out);
        at += groups * GROUP;
      }
    }
  }

  private static int run(int[] values, int from, int count) {
    int end = from + 1;
    while (end < count && values[end] == values[from]) {
      end++;
    }
    return end - from;
  }

  /** How many groups there are up to the next run that is worth it, the last one filled up. */
  private static int groups(int[] values, int from, int count) {
    int groups = 0;
    int at = from;
    while (at < count && groups < MOST_GROUPS && run(values, at, count) < GROUP) {
      groups++;
      at += GROUP;
    }
    return groups;
  }

  private static void pack(int[] values, int from, int to, int bits, int groups, ByteBuilder out) {
    long buffer = 0;
    int filled = 0;
    for (int i = from; i < from + groups * GROUP; i++) {
      buffer |= (i < to ? (long) values[i] : 0L) << filled;
      filled += bits;
      while (filled >= 8) {
        out.write((int) buffer);
        buffer >>>= 8;
        filled -= 8;
      }
    }
  }
}
