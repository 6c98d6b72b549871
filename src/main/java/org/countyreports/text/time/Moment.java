package org.countyreports.text.time;

/**
 * A day, month, year or time of day as written, nothing added.
 *
 * @param year four digits, 0 where none is written
 * @param month 1 to 12, 0 where none is written
 * @param day 1 to 31, {@link #LAST_DAY}, or 0 where none is written
 * @param hour 0 to 24, -1 where none is written
 * @param anchor from where the offset counts
 * @param offset years, months, weeks or days from the anchor
 * @param calendar what month and day count in
 */
public record Moment(
    int year, int month, int day, int hour, Anchor anchor, int offset, Almanac calendar) {

  /** The day that stands for the last one of a month or year. */
  public static final int LAST_DAY = 99;

  /** A moment of the calendar that everybody uses. */
  Moment(int year, int month, int day, int hour, Anchor anchor, int offset) {
    this(year, month, day, hour, anchor, offset, Almanac.GREGORIAN);
  }

  /** Whether it says nothing but a time of day. */
  public boolean isClock() {
    return year == 0 && month == 0 && day == 0 && anchor == Anchor.NONE;
  }

  /** Whether its year is written out or follows from a word like 去年. */
  public boolean givesYear() {
    return switch (anchor) {
      case PUBLISHED_YEAR, SAME_YEAR, CYCLE_YEAR -> true;
      default -> year > 0;
    };
  }

  /** Whether it says the month, by number or word. */
  public boolean givesMonth() {
    return month > 0 || anchor == Anchor.PUBLISHED_MONTH || anchor == Anchor.SAME_MONTH;
  }

  /** The same with what it lacks taken from another: 5月20日至26日. */
  Moment completedBy(Moment other) {
    boolean own = anchor != Anchor.NONE;
    int newYear = own || year > 0 ? year : other.year;
    int newMonth = own || month > 0 || year > 0 ? month : other.month;
    int newDay = isClock() ? other.day : day;
    boolean sameMonth = newMonth == other.month && month == 0;
    boolean inherits = !own && year == 0 && (month == 0 || other.anchor == Anchor.PUBLISHED_YEAR);
    return new Moment(
        newYear,
        newMonth,
        newDay,
        hour,
        inherits ? other.anchor : anchor,
        inherits ? other.offset : offset,
        sameMonth && calendar == Almanac.LUNAR ? other.calendar : calendar);
  }
}
