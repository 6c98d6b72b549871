package org.countyreports.fetch;

/** Counts along a visit. */
final class Tally {

  private FetchCounts counts = FetchCounts.NONE;

  void list() {
    counts = counts.plus(new FetchCounts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  void links(long links, long known, long old) {
    counts = counts.plus(new FetchCounts(0, links, known, 0, 0, 0, 0, 0, old, 0));
  }

  void fetched(long bytes) {
    counts = counts.plus(new FetchCounts(0, 0, 0, 1, 0, 0, 0, 0, 0, bytes));
  }

  void same() {
    counts = counts.plus(new FetchCounts(0, 0, 0, 0, 1, 0, 0, 0, 0, 0));
  }

  void failed(boolean forever) {
    counts = counts.plus(new FetchCounts(0, 0, 0, 0, 0, forever ? 0 : 1, forever ? 1 : 0, 0, 0, 0));
  }

  void forbidden() {
    counts = counts.plus(new FetchCounts(0, 0, 0, 0, 0, 0, 0, 1, 0, 0));
  }

  FetchCounts counts() {
    return counts;
  }
}
