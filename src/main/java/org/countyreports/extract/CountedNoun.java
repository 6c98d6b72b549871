package org.countyreports.extract;

/**
 * The thing that a number counts, as the text names it.
 *
 * @param from first token of the phrase
 * @param to token behind it
 * @param classes word classes of its head noun
 * @param where where it stands
 */
record CountedNoun(int from, int to, long classes, Where where) {

  /** Where a counted noun stands, seen from the number. */
  enum Where {
    /** 1200余名志愿者. */
    BEHIND,
    /** 志愿者30人. */
    IN_FRONT,
    /** 11人获救: what happened to them. */
    PREDICATE,
    /** Further away, or said of an earlier number of the list. */
    INHERITED
  }
}
