package org.countyreports.read;

import java.util.BitSet;

/** How much a decoded text looks like Chinese prose. */
final class Prose {

  private static final BitSet COMMON = new BitSet();

  static {
    for (String line : Vocabulary.lines("common-characters.txt")) {
      line.chars().forEach(COMMON::set);
    }
    "，。、：；“”（）".chars().forEach(COMMON::set);
  }

  private Prose() {}

  /**
   * Share of common characters among those beyond ASCII, less a penalty for what could not be
   * decoded and for private or unassigned characters; at most 1, may be negative.
   */
  static double likeness(Decoded decoded) {
    return likeness(decoded.text());
  }

  /** The same of a text. */
  static double likeness(String text) {
    int common = 0;
    int beyond = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      beyond++;
      if (COMMON.get(c)) {
        common++;
      } else if (isOdd(c)) {
        odd++;
      }
    }
    return beyond == 0 ? 0 : (common - 3.0 * odd) / beyond;
  }

  /** Whether a character is common. */
  static boolean isCommon(char c) {
    return COMMON.get(c);
  }

  private static boolean isOdd(char c) {
    return c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff') || !Character.isDefined(c);
  }
}
