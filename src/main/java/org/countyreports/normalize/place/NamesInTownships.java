package org.countyreports.normalize.place;

/** Tells bare names that are only part of a township's: 固镇 in 留固镇, 香河 in 香河园街道. */
final class NamesInTownships {

  private static final int MOST_IN_FRONT = 3;
  private static final int MOST_BEHIND = 5;

  /** Words of time may stand between the beginning of the clause and the name. */
  private static final int LONGEST_FRONT = 12;

  private final TownshipRegister register;
  private final NameBoundaries boundaries;

  NamesInTownships(TownshipRegister register, NameBoundaries boundaries) {
    this.register = register;
    this.boundaries = boundaries;
  }

  /** Whether the name at {@code [start,end)} stands in that of a township of the register. */
  boolean holds(String text, int start, int end) {
    if ("镇乡".indexOf(text.charAt(end - 1)) >= 0 && holdsFromFront(text, start, end)) {
      return true;
    }
    int limit = Math.min(text.length(), end + MOST_BEHIND);
    for (int i = end; i < limit && Character.isIdeographic(text.charAt(i)); i++) {
      int suffix = TownshipScanner.suffixLength(text, i);
      if (suffix > 0) {
        return i > end && register.isName(text.substring(start, i + suffix))
            || holdsFromFront(text, start, i + suffix);
      }
    }
    return false;
  }

  private boolean holdsFromFront(String text, int start, int end) {
    int from = start;
    while (from > 0
        && start - from < LONGEST_FRONT
        && Character.isIdeographic(text.charAt(from - 1))) {
      from--;
    }
    for (int at = Math.max(from, start - MOST_IN_FRONT); at < start; at++) {
      if (boundaries.isAt(text, from, at, end) && register.isName(text.substring(at, end))) {
        return true;
      }
    }
    return false;
  }
}
