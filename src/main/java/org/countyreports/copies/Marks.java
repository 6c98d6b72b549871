package org.countyreports.copies;

import java.util.Arrays;

/**
 * The marks of a text: the least hash of each window of it, as in winnowing (Schleimer, Wilkerson
 * and Aiken, 2003), a MinHash of every passage. Two texts that share a passage as long as a window
 * share a mark, wherever it stands in them: cut copies and two reports put together are found, too.
 * Each mark is a bucket of its own. They are even; those of figures are odd.
 */
public final class Marks {

  /** Characters of a stretch: shorter ones are phrases that thousands of reports hold. */
  private static final int STRETCH = 16;

  /** Stretches in a window; a shared passage of both together is found for sure. */
  private static final int WINDOW = 128;

  /** A long text keeps its least marks. */
  private static final int MOST = 64;

  private Marks() {}

  /** The marks of a comparable text in ascending order; none for one that is too short. */
  public static long[] of(String text) {
    if (text.length() < ComparableText.LEAST) {
      return new long[0];
    }
    long[] hashes = ShingleHashes.of(text, STRETCH);
    int window = Math.min(WINDOW, hashes.length);
    long[] marks = new long[hashes.length];
    int count = 0;
    int least = -1;
    for (int end = window; end <= hashes.length; end++) {
      if (least < end - window) {
        least = leastOf(hashes, end - window, end);
        marks[count++] = hashes[least];
      } else if (hashes[end - 1] < hashes[least]) {
        least = end - 1;
        marks[count++] = hashes[least];
      }
    }
    return Arrays.stream(marks, 0, count)
        .map(m -> m & ~1L)
        .sorted()
        .distinct()
        .limit(MOST)
        .toArray();
  }

  private static int leastOf(long[] hashes, int from, int to) {
    int least = from;
    for (int i = from + 1; i < to; i++) {
      least = hashes[i] < hashes[least] ? i : least;
    }
    return least;
  }
}
