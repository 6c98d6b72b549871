package org.countyreports.extract;

import org.countyreports.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A qualifier at the start of a cell: 约300.
 *
 * @param bound what it says; null where there is none
 * @param end offset behind it
 */
record LeadingWord(@Nullable Bound bound, int end) {

  private static final int LONGEST = 3;

  /** The qualifier that begins at a place. */
  static LeadingWord at(String text, int at) {
    for (int end = Math.min(at + LONGEST, text.length()); end > at; end--) {
      LeadingBound bound = LeadingBound.before(text, end);
      if (bound != null && bound.start() == at) {
        return new LeadingWord(bound.bound(), end);
      }
    }
    return new LeadingWord(null, at);
  }
}
