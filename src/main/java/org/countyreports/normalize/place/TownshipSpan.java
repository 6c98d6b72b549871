package org.countyreports.normalize.place;

/**
 * A stretch of text that ends like a township: the name is some end of it.
 *
 * @param from where the name may begin at the earliest
 * @param suffix where the word for the level begins
 * @param end offset behind it
 * @param word length of the word at its end that only looks like a township: 乡镇, 返乡; 0 where none
 * @param below whether a county stands directly in front of {@code from}
 */
record TownshipSpan(int from, int suffix, int end, int word, boolean below) {

  /** Whether an office of a township follows, and the name has no level: 本庄派出所. */
  boolean isOffice() {
    return suffix == end;
  }
}
