package org.countyreports.normalize.place;

/**
 * A way of writing the name of a division.
 *
 * @param text the name as written
 * @param kind how much of the full name it keeps
 */
record NameForm(String text, Kind kind) {

  /** How much of the full name a form keeps, the most telling first. */
  enum Kind {
    /** 湟中区, 海西蒙古族藏族自治州. */
    FULL(20),
    /** With the word for its level, without the peoples: 海西州, 大通县. */
    SHORT(10),
    /** The name alone: 湟中, 海西. */
    BARE(0),
    /** Its first character with the word for its level, as its own prefecture says it: 锡市, 扎旗. */
    INITIAL(-10);

    /** How much a form speaks for a division. */
    final int points;

    Kind(int points) {
      this.points = points;
    }
  }
}
