package org.countyreports.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds one of two bytes among many, eight at a time. */
final class ByteSearch {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;

  private final long first;
  private final long second;

  ByteSearch(char first, char second) {
    this.first = ONES * first;
    this.second = ONES * second;
  }

  /** Where the next of the two is; {@code to} where there is none. */
  int next(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, i);
      long found = zeros(eight ^ first) | zeros(eight ^ second);
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != (byte) first && bytes[i] != (byte) second) {
      i++;
    }
    return i;
  }

  /** The highest bit of each byte that is 0; those above the lowest of them may be wrong. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & (ONES << 7);
  }
}
