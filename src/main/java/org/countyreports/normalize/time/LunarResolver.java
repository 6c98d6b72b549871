package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.countyreports.text.time.Almanac;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days of lunar dates, feasts and solar terms. Where no year is told it is the last one
 * whose day is not after publication.
 */
final class LunarResolver {

  /** A date so close before publication is news, whatever year stands before it. */
  private static final int NEWS_DAYS = 31;

  /** A leap month comes back within so many years. */
  private static final int FARTHEST = 38;

  private static final int CYCLE = 60;

  private static final int LONGEST_MONTH = 30;

  /** A range from the end of a month ends in the first days of the next. */
  private static final int LONGEST_BEGINNING = 20;

  /** A range whose end names no month ends in the month of its beginning or the next. */
  private static final int LONGEST_LUNAR_RANGE = 45;

  /** A year whose place in the cycle is 0. */
  private static final int CYCLE_START = 1924;

  private final @Nullable LocalDate published;
  private final RunningDate running;

  LunarResolver(@Nullable LocalDate published, RunningDate running) {
    this.published = published;
    this.running = running;
  }

  /** The days of a moment; null where nothing fixes its year or the year has no such day. */
  @Nullable Days days(Moment moment) {
    return on(moment, year -> daysIn(year, moment));
  }

  /**
   * The first such days that do not end before a day; 除夕至初七 and 腊月二十八至初三 go on into the next month,
   * not the next year.
   */
  @Nullable Days behind(LocalDate day, Moment moment) {
    Days same = first(day, moment);
    boolean far = same == null || same.from().isAfter(day.plusDays(LONGEST_LUNAR_RANGE));
    if (far && moment.day() == LONGEST_MONTH) {
      // A month of 29 days has no 三十: its last day is meant.
      Days last = first(day, on(moment, moment.month(), LONGEST_MONTH - 1));
      return last != null && last.from().isBefore(day.plusDays(LONGEST_LUNAR_RANGE)) ? last : same;
    }
    boolean goesOn = moment.day() > 0 && moment.day() <= LONGEST_BEGINNING;
    if (!far || !goesOn || moment.calendar() != Almanac.LUNAR) {
      return same;
    }
    Days next = first(day, on(moment, moment.month() % 12 + 1, moment.day()));
    return next != null && next.from().isBefore(day.plusDays(LONGEST_LUNAR_RANGE)) ? next : same;
  }

  /** The same moment on another day of the year that is still to be found. */
  private static Moment on(Moment moment, int month, int day) {
    return new Moment(0, month, day, -1, moment.anchor(), moment.offset(), moment.calendar());
  }

  private static @Nullable Days first(LocalDate day, Moment moment) {
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Days days = daysIn(year, moment);
      if (days != null && !days.to().isBefore(day)) {
        return days;
      }
    }
    return null;
  }

  private static @Nullable Days daysIn(int year, Moment moment) {
    if (moment.calendar() == Almanac.TERM) {
      LocalDate term = LunarCalendar.term(year, moment.month());
      return term == null ? null : Days.of(term);
    }
    if (moment.month() == 0) {
      return LunarCalendar.year(year);
    }
    boolean leap = moment.calendar() == Almanac.LEAP_LUNAR;
    if (moment.day() == 0) {
      return LunarCalendar.month(year, moment.month(), leap);
    }
    LocalDate day = LunarCalendar.day(year, moment.month(), leap, moment.day());
    return day == null ? null : Days.of(day);
  }

  private @Nullable Days on(Moment moment, IntFunction<@Nullable Days> in) {
    if (moment.year() > 0) {
      return in.apply(moment.year());
    }
    LocalDate written = running.writtenYear();
    Integer article = running.articleYear();
    return switch (moment.anchor()) {
      case NONE -> published == null ? inKnown(written, article, in) : lastIn(in, written);
      case PUBLISHED_YEAR ->
          published == null ? null : ofTold(published.getYear() + moment.offset(), in);
      case SAME_YEAR -> inKnown(running.day(), article, in);
      case CYCLE_YEAR -> ofCycle(moment, in);
      default -> null;
    };
  }

  private static @Nullable Days inKnown(
      @Nullable LocalDate day, @Nullable Integer article, IntFunction<@Nullable Days> in) {
    Integer year = day != null ? Integer.valueOf(day.getYear()) : article;
    return year == null ? null : in.apply(year);
  }

  /** 去年腊月 told in January is the one that is over. */
  private @Nullable Days ofTold(int year, IntFunction<@Nullable Days> in) {
    Days days = in.apply(year);
    boolean over = days != null && published != null && !days.from().isAfter(published);
    return over ? days : in.apply(year - 1);
  }

  private @Nullable Days ofCycle(Moment moment, IntFunction<@Nullable Days> in) {
    LocalDate at = published == null ? running.writtenYear() : published;
    if (at == null) {
      return null;
    }
    int year = at.getYear() - Math.floorMod(at.getYear() - CYCLE_START - moment.offset(), CYCLE);
    return in.apply(year);
  }

  /** The last such days before publication, or those of the year written before them. */
  private @Nullable Days lastIn(IntFunction<@Nullable Days> in, @Nullable LocalDate written) {
    if (published == null) {
      return null;
    }
    Days last = null;
    for (int year = published.getYear();
        last == null && year > published.getYear() - FARTHEST;
        year--) {
      Days days = in.apply(year);
      last = days == null || days.from().isAfter(published) ? null : days;
    }
    boolean news = last != null && !last.from().isBefore(published.minusDays(NEWS_DAYS));
    Days told = written == null || news ? null : in.apply(written.getYear());
    return told == null || told.from().isAfter(published) ? last : told;
  }

  /** Whether a moment is one of these. */
  static boolean isLunar(Moment moment) {
    return switch (moment.calendar()) {
      case LUNAR, LEAP_LUNAR, TERM -> true;
      case GREGORIAN, WEEK -> moment.anchor() == Anchor.CYCLE_YEAR;
    };
  }
}
