package org.countyreports.text.time;

/** A moment while it is being read. */
final class Draft {

  int year;
  int month;
  int day;
  int hour = -1;
  Anchor anchor = Anchor.NONE;
  int offset;

  Almanac calendar = Almanac.GREGORIAN;

  /** Whether 农历 stands in front. */
  boolean lunarTold;

  /** The last month of a stretch like 上半年, 0 where it is none. */
  int monthTo;

  /** The last day of a stretch like 上旬, 0 where it is none. */
  int dayTo;

  /** Whether its last number waits for the unit behind the second one: 5-7月. */
  boolean open;

  /** How far behind its first number the last one of a list begins, 0 where it is no list. */
  int link;

  /** Where the part of it that was read last ends. */
  int end;

  /** Sees the draft as a moment. */
  Moment moment() {
    return new Moment(year, month, day, hour, anchor, offset, calendar);
  }

  /** The last moment of a stretch that one word gives. */
  Moment lastMoment() {
    return new Moment(
        year,
        monthTo > 0 ? monthTo : month,
        dayTo > 0 ? dayTo : day,
        hour,
        anchor,
        offset,
        calendar);
  }

  /** Whether one word makes it a stretch. */
  boolean isStretch() {
    return monthTo > 0 || dayTo > 0;
  }

  /** Whether it says a year, month, day or word that stands for one. */
  boolean hasDate() {
    return year > 0 || month > 0 || day > 0 || anchor != Anchor.NONE;
  }

  /** Whether it says a year and nothing more. */
  boolean givesOnlyYear() {
    return moment().givesYear() && month == 0 && day == 0 && hour < 0;
  }

  /** Whether it says a day of the month and nothing more. */
  boolean isDayAlone() {
    return day > 0 && year == 0 && month == 0 && anchor == Anchor.NONE;
  }

  /** 1月中旬至下旬: the second part is of the month of the first one. */
  void leanOn(Draft first) {
    boolean bare = anchor == Anchor.SAME_MONTH && month == 0 && dayTo > 0;
    if (bare && first.dayTo > 0 && first.anchor != Anchor.SAME_MONTH) {
      anchor = Anchor.NONE;
    }
  }

  /** Whether it goes on with another one: 中旬和下旬, 周六、周日, 上周六、上周日. */
  boolean isNextPart(Draft first) {
    boolean parts = first.dayTo > 0 && dayTo > 0 && year == 0 && month == 0;
    boolean inWeek = first.anchor == Anchor.PUBLISHED_WEEK || first.anchor == Anchor.WEEKDAY;
    boolean sameWeek =
        anchor == Anchor.WEEKDAY
            || anchor == Anchor.PUBLISHED_WEEK && first.anchor == anchor && first.offset == offset;
    return parts || (inWeek && first.day > 0 && day > first.day && sameWeek);
  }

  /** Whether it says anything. */
  boolean hasAnything() {
    return hasDate() || hour >= 0;
  }

  /** Takes over a relative word. */
  void anchorAt(Anchor newAnchor, int newOffset) {
    anchor = newAnchor;
    offset = newOffset;
  }
}
