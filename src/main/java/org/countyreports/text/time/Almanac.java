package org.countyreports.text.time;

/** What the month and day of a moment count in. */
public enum Almanac {
  /** Months and days of the calendar that everybody uses. */
  GREGORIAN,
  /** Lunar months and their days: 正月初三. */
  LUNAR,
  /** A lunar month that is there twice, and its days: 闰四月初八. */
  LEAP_LUNAR,
  /** The month is the number of a solar term, from 小寒 on; there is no day. */
  TERM,
  /**
   * The day is the number of a week of the month: 2月第二周; {@link Moment#LAST_DAY} is the last one.
   */
  WEEK
}
