package org.countyreports.copies;

import org.countyreports.text.Digits;

/** All stretches of a comparable text as a set, those that hold figures apart. */
public final class Shingles {

  /** 一, 十 and 百 stand in too many words. */
  private static final String DIGITS = "二三四五六七八九";

  /** Characters of a stretch: fewer are common words, more do not survive an edited character. */
  private static final int STRETCH = 5;

  private final int[] all;
  private final int[] withFigures;

  private Shingles(int[] all, int[] withFigures) {
    this.all = all;
    this.withFigures = withFigures;
  }

  /** The stretches of a text. */
  public static Shingles of(String text) {
    int[] hashes = ShingleHashes.shortOf(text, STRETCH);
    int[] figures = new int[hashes.length];
    int count = 0;
    int digit = -1;
    for (int i = 0; i < text.length(); i++) {
      digit = isDigit(text.charAt(i)) ? i : digit;
      int start = i - STRETCH + 1;
      if (start >= 0 && digit >= start) {
        figures[count++] = hashes[start];
      }
    }
    return new Shingles(
        SortedInts.distinct(hashes, hashes.length), SortedInts.distinct(figures, count));
  }

  private static boolean isDigit(char c) {
    return Digits.is(c) || DIGITS.indexOf(c) >= 0;
  }

  /** How many stretches are kept, figures' ones twice. */
  public int size() {
    return all.length + withFigures.length;
  }

  /** How these stretches and others overlap. */
  public Overlap overlap(Shingles other) {
    int shared = SortedInts.shared(all, other.all);
    boolean within = all.length <= other.all.length;
    int[] figures = within ? withFigures : other.withFigures;
    int sharedFigures = SortedInts.shared(withFigures, other.withFigures);
    return new Overlap(
        share(shared, all.length),
        share(shared, other.all.length),
        figures.length == 0 ? 1 : share(sharedFigures, figures.length));
  }

  /** The part of these stretches that stands in at least one of some others, from 0 to 1. */
  public double shareIn(Iterable<Shingles> others) {
    boolean[] found = new boolean[all.length];
    for (Shingles other : others) {
      SortedInts.markShared(all, other.all, found);
    }
    int count = 0;
    for (boolean each : found) {
      count += each ? 1 : 0;
    }
    return share(count, all.length);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
