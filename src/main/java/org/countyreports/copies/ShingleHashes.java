package org.countyreports.copies;

/** Hashes of the overlapping stretches of a text, the same on every machine. */
final class ShingleHashes {

  /** An odd number with bits all over: each character moves all that came before it. */
  private static final long BASE = 0x9e3779b97f4a7c15L;

  private ShingleHashes() {}

  /** A hash for each place at which a stretch begins; none for a text shorter than one. */
  static long[] of(String text, int length) {
    int count = Math.max(0, text.length() - length + 1);
    long[] hashes = new long[count];
    long leaving = 1;
    long rolling = 0;
    for (int i = 0; i < Math.min(length, text.length()); i++) {
      leaving *= BASE;
      rolling = rolling * BASE + text.charAt(i);
    }
    for (int i = 0; i < count; i++) {
      hashes[i] = mix(rolling);
      if (i + 1 < count) {
        rolling = rolling * BASE + text.charAt(i + length) - leaving * text.charAt(i);
      }
    }
    return hashes;
  }

  /** The same in 32 bits: enough to compare two texts, not to find one among a million. */
  static int[] shortOf(String text, int length) {
    long[] hashes = of(text, length);
    int[] shorts = new int[hashes.length];
    for (int i = 0; i < shorts.length; i++) {
      shorts[i] = (int) (hashes[i] >>> Integer.SIZE);
    }
    return shorts;
  }

  /** Spreads the bits of a number: the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
