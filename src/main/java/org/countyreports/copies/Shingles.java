package org.countyreports.copies;

import java.util.Arrays;

/** All stretches of a comparable text as a set, those that hold figures apart. */
public final class Shingles {

  /** 一, 十 and 百 stand in too many words. */
  private static final String DIGITS = "0123456789二三四五六七八九";

  /** Characters of a stretch: fewer are common words, more do not survive an edited character. */
  private static final int STRETCH = 5;

  private final long[] all;
  private final long[] withFigures;

  private Shingles(long[] all, long[] withFigures) {
    this.all = all;
    this.withFigures = withFigures;
  }

  /** The stretches of a text. */
  public static Shingles of(String text) {
    long[] hashes = ShingleHashes.of(text, STRETCH);
    long[] figures = new long[hashes.length];
    int count = 0;
    int digit = -1;
    for (int i = 0; i < text.length(); i++) {
      digit = DIGITS.indexOf(text.charAt(i)) >= 0 ? i : digit;
      int start = i - STRETCH + 1;
      if (start >= 0 && digit >= start) {
        figures[count++] = hashes[start];
      }
    }
    return new Shingles(distinct(hashes), distinct(Arrays.copyOf(figures, count)));
  }

  /** How these stretches and others overlap. */
  public Overlap overlap(Shingles other) {
    int shared = shared(all, other.all);
    boolean within = all.length <= other.all.length;
    long[] figures = within ? withFigures : other.withFigures;
    int sharedFigures = shared(withFigures, other.withFigures);
    return new Overlap(
        share(shared, all.length),
        share(shared, other.all.length),
        figures.length == 0 ? 1 : share(sharedFigures, figures.length));
  }

  /** The part of these stretches that stands in at least one of some others, from 0 to 1. */
  public double shareIn(Iterable<Shingles> others) {
    boolean[] found = new boolean[all.length];
    for (Shingles other : others) {
      markShared(other.all, found);
    }
    int count = 0;
    for (boolean each : found) {
      count += each ? 1 : 0;
    }
    return share(count, all.length);
  }

  private void markShared(long[] other, boolean[] found) {
    int j = 0;
    for (int i = 0; i < all.length; i++) {
      while (j < other.length && other[j] < all[i]) {
        j++;
      }
      found[i] |= j < other.length && other[j] == all[i];
    }
  }

  private static int shared(long[] a, long[] b) {
    int count = 0;
    int j = 0;
    for (long each : a) {
      while (j < b.length && b[j] < each) {
        j++;
      }
      count += j < b.length && b[j] == each ? 1 : 0;
    }
    return count;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static long[] distinct(long[] hashes) {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
