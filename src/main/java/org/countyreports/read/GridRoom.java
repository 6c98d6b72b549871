package org.countyreports.read;

/** How many places the grids of one page may have: spans can ask for any number of them. */
final class GridRoom {

  private static final int MOST_EXPANDED = 100_000;
  private static final int MOST = 400_000;

  private int expanded;
  private int full;

  /** Whether cells may still span more than their own place. */
  boolean mayExpand() {
    return expanded < MOST_EXPANDED;
  }

  /** Counts the places of a row. */
  void expand(int places) {
    expanded += places;
  }

  /** Takes the room of a full grid; false where the page has no room for it. */
  boolean take(long places) {
    if (places > MOST - full) {
      return false;
    }
    full += (int) places;
    return true;
  }
}
