package org.countyreports.copies;

import java.util.Arrays;

/** Sets of numbers as arrays in ascending order, seen as if they had no sign. */
final class SortedInts {

  private static final int DIGIT_BITS = 8;
  private static final int DIGITS = 1 << DIGIT_BITS;

  private SortedInts() {}

  /** The different ones among the first numbers, digit by digit: their order costs no comparing. */
  static int[] distinct(int[] numbers, int count) {
    int[] from = numbers;
    int[] to = new int[count];
    int[] spare = new int[count];
    for (int shift = 0; shift < Integer.SIZE; shift += DIGIT_BITS) {
      int[] starts = new int[DIGITS + 1];
      for (int i = 0; i < count; i++) {
        starts[((from[i] >>> shift) & (DIGITS - 1)) + 1]++;
      }
      for (int digit = 0; digit < DIGITS; digit++) {
        starts[digit + 1] += starts[digit];
      }
      for (int i = 0; i < count; i++) {
        to[starts[(from[i] >>> shift) & (DIGITS - 1)]++] = from[i];
      }
      from = to;
      to = spare;
      spare = from;
    }
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || from[i] != from[i - 1]) {
        from[size++] = from[i];
      }
    }
    return Arrays.copyOf(from, size);
  }

  /** How many numbers stand in both. */
  static int shared(int[] a, int[] b) {
    int count = 0;
    int j = 0;
    for (int each : a) {
      while (j < b.length && Integer.compareUnsigned(b[j], each) < 0) {
        j++;
      }
      count += j < b.length && b[j] == each ? 1 : 0;
    }
    return count;
  }

  /** Notes which numbers of one stand in the other. */
  static void markShared(int[] a, int[] b, boolean[] found) {
    int j = 0;
    for (int i = 0; i < a.length; i++) {
      while (j < b.length && Integer.compareUnsigned(b[j], a[i]) < 0) {
        j++;
      }
      found[i] |= j < b.length && b[j] == a[i];
    }
  }
}
