package org.countyreports.normalize.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.countyreports.text.time.Almanac;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.Moment;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a date means. What it lacks comes from the date of publication, preferring
 * the past, and from the dates in front of it.
 */
final class DayResolver {

  private static final int DAYS_OF_WEEK = 7;
  private static final int LONGEST_MONTH = 31;

  private final YearFinder years;
  private final RunningDate running;
  private final LunarResolver lunar;
  private final @Nullable LocalDate published;

  DayResolver(@Nullable LocalDate published, RunningDate running) {
    this.published = published;
    this.running = running;
    this.years = new YearFinder(published, running);
    this.lunar = new LunarResolver(published, running);
  }

  /** The days of a date or range; null where nothing fixes them. */
  @Nullable Days resolve(TimeSpan span) {
    try {
      return span.from().equals(span.to()) ? point(span.from()) : range(span.from(), span.to());
    } catch (DateTimeException e) {
      // 2月30日 is no day.
      return null;
    }
  }

  /** Whether days were taken from the year before publication, their own being to come. */
  boolean isPastOne(Days days) {
    return published != null && days.to().getYear() < published.getYear();
  }

  private @Nullable Days range(Moment first, Moment last) {
    if (first.anchor() == Anchor.WEEKDAY) {
      return weekdays(first, last);
    }
    if (isNextYear(last) && first.month() > 0 && !first.givesYear()) {
      return acrossYears(first, last);
    }
    if (!first.givesYear() && last.givesYear() && first.anchor() == Anchor.NONE) {
      return upTo(first, last);
    }
    if (first.anchor() == Anchor.SAME_MONTH && running.day() == null) {
      return lastPart(first, last);
    }
    boolean months = first.day() == 0 && first.month() > 0 && !first.givesYear();
    Days from = months && !LunarResolver.isLunar(first) ? monthStretch(first, last) : point(first);
    Days to = from == null ? null : behind(from, last);
    return from == null || to == null ? null : new Days(from.from(), to.to());
  }

  /** 下旬, where no month is told: the last one that has begun on the day of publication. */
  private @Nullable Days lastPart(Moment first, Moment last) {
    Days from = published == null ? null : ofMonth(published, first);
    if (from == null || published == null) {
      return null;
    }
    YearMonth month = YearMonth.from(published).minusMonths(from.from().isAfter(published) ? 1 : 0);
    return new Days(dayOf(month, first.day()), dayOf(month, last.day()));
  }

  private static boolean isNextYear(Moment moment) {
    return moment.anchor() == Anchor.SAME_YEAR && moment.offset() > 0;
  }

  /** 12月至次年2月: the last such stretch whose end has begun on the day of publication. */
  private @Nullable Days acrossYears(Moment first, Moment last) {
    Integer year = published == null ? running.articleYear() : Integer.valueOf(published.getYear());
    if (year == null) {
      return null;
    }
    Days to = calendar(year, last);
    if (published != null && to.from().isAfter(published)) {
      to = calendar(year - 1, last);
    }
    return new Days(calendar(to.to().getYear() - last.offset(), first).from(), to.to());
  }

  /** 周一至周三, 周末: the last such days that are over, or those behind the day that the text is at. */
  private @Nullable Days weekdays(Moment first, Moment last) {
    LocalDate at = running.day();
    if (at != null) {
      LocalDate from = behindDay(at, first.day());
      LocalDate to = behindDay(from, last.day());
      if (published == null || !to.isAfter(published)) {
        return new Days(from, to);
      }
    }
    if (published == null) {
      return null;
    }
    LocalDate to = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(last.day())));
    return new Days(to.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(first.day()))), to);
  }

  private @Nullable LocalDate weekday(int day) {
    LocalDate at = running.day();
    if (at != null) {
      LocalDate next = behindDay(at, day);
      if (published == null || !next.isAfter(published)) {
        return next;
      }
    }
    return published == null
        ? null
        : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
  }

  private static LocalDate behindDay(LocalDate from, int day) {
    return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
  }

  /** 12月30日至2021年1月3日: the first end lies before the last one. */
  private @Nullable Days upTo(Moment first, Moment last) {
    Days to = point(last);
    if (to == null || first.month() == 0) {
      return null;
    }
    int year = to.to().getYear();
    Days from = calendar(year, first);
    if (from.from().isAfter(to.to())) {
      from = calendar(year - 1, first);
    }
    return new Days(from.from(), to.to());
  }

  /** 1至5月: the last such stretch that is over, or nearly, on the day of publication. */
  private @Nullable Days monthStretch(Moment first, Moment last) {
    Integer year = years.ofStretch(first.month(), last.month());
    return year == null ? null : calendar(year, first);
  }

  private @Nullable Days behind(Days from, Moment last) {
    if (LunarResolver.isLunar(last)) {
      return last.givesYear() ? point(last) : lunar.behind(from.from(), last);
    }
    if (last.anchor() == Anchor.WEEKDAY) {
      return Days.of(behindDay(from.from(), last.day()));
    }
    if (last.anchor() == Anchor.SAME_DAY) {
      // 8月4日20时至次日5时: counted from the day in front.
      return Days.of(from.to().plusDays(last.offset()));
    }
    if (last.anchor() != Anchor.NONE && last.anchor() != Anchor.SAME_YEAR) {
      Days to = point(last);
      return to != null && to.to().isBefore(from.from()) ? to.plusYears(1) : to;
    }
    int later = last.anchor() == Anchor.SAME_YEAR ? last.offset() : 0;
    int year = last.year() > 0 ? last.year() : from.from().getYear() + later;
    if (last.month() == 0 && last.day() == 0) {
      return Days.ofYear(year);
    }
    YearMonth start = YearMonth.from(from.from());
    if (last.month() == 0) {
      Days same = Days.of(dayOf(start, last.day()));
      return same.from().isBefore(from.from())
          ? Days.of(dayOf(start.plusMonths(1), last.day()))
          : same;
    }
    Days to = calendar(year, last);
    if (!to.to().isBefore(from.from())) {
      return to;
    }
    // 5月28日至1日 ends in the next month, 12月30日至1月5日 in the next year.
    boolean sameMonth = last.month() == start.getMonthValue() && last.day() > 0;
    return sameMonth ? Days.of(dayOf(start.plusMonths(1), last.day())) : calendar(year + 1, last);
  }

  private @Nullable Days point(Moment moment) {
    if (LunarResolver.isLunar(moment)) {
      return lunar.days(moment);
    }
    return switch (moment.anchor()) {
      case NONE -> written(moment);
      case PUBLISHED_YEAR -> ofYear(years.published(moment.offset()), moment);
      case SAME_YEAR -> ofYear(years.sameYear(moment), moment);
      case PUBLISHED_MONTH -> ofMonth(published, moment);
      case SAME_MONTH -> ofMonth(running.day() == null ? published : running.day(), moment);
      case PUBLISHED_DAY -> days(published, moment.offset());
      case SAME_DAY -> days(running.dayBefore(moment.offset()), moment.offset());
      case PUBLISHED_WEEK -> week(moment);
      case WEEKDAY -> days(weekday(moment.day()), 0);
      case CYCLE_YEAR -> null;
    };
  }

  private @Nullable Days written(Moment moment) {
    if (moment.year() > 0) {
      return calendar(moment.year(), moment);
    }
    if (moment.month() > 0) {
      return ofYear(years.ofDate(moment.month(), moment.day()), moment);
    }
    return moment.day() > 0 ? bareDay(moment.day()) : null;
  }

  private static @Nullable Days ofYear(@Nullable Integer year, Moment moment) {
    return year == null ? null : calendar(year, moment);
  }

  /** 24日: of the month that the text is at, else the last such day before publication. */
  private @Nullable Days bareDay(int day) {
    LocalDate at = running.day();
    if (at != null) {
      YearMonth month = YearMonth.from(at);
      LocalDate same = dayOf(month, day);
      LocalDate next = dayOf(month.plusMonths(1), day);
      boolean over = published != null && next.isAfter(published);
      return Days.of(!same.isBefore(at) || over || published == null ? same : next);
    }
    if (published == null) {
      return null;
    }
    YearMonth month = YearMonth.from(published);
    LocalDate same = day <= month.lengthOfMonth() ? dayOf(month, day) : null;
    return Days.of(
        same != null && !same.isAfter(published) ? same : dayOf(month.minusMonths(1), day));
  }

  private static @Nullable Days days(@Nullable LocalDate from, int offset) {
    return from == null ? null : Days.of(from.plusDays(offset));
  }

  private static @Nullable Days ofMonth(@Nullable LocalDate day, Moment moment) {
    if (day == null) {
      return null;
    }
    YearMonth month = YearMonth.from(day).plusMonths(moment.offset());
    return inMonth(month, moment);
  }

  /** 本周 reaches no farther than the day of publication. */
  private @Nullable Days week(Moment moment) {
    if (published == null) {
      return null;
    }
    LocalDate monday =
        published
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plus(moment.offset(), ChronoUnit.WEEKS);
    if (moment.day() > 0) {
      return Days.of(monday.plusDays(moment.day() - 1L));
    }
    LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1L);
    return new Days(monday, moment.offset() == 0 && sunday.isAfter(published) ? published : sunday);
  }

  private static Days calendar(int year, Moment moment) {
    if (moment.month() == 0) {
      return Days.ofYear(year);
    }
    return inMonth(YearMonth.of(year, moment.month()), moment);
  }

  private static Days inMonth(YearMonth month, Moment moment) {
    if (moment.calendar() == Almanac.WEEK) {
      return weekOf(month, moment.day());
    }
    return moment.day() == 0 ? Days.ofMonth(month) : Days.of(dayOf(month, moment.day()));
  }

  /** A week belongs to the month that most of its days are in. */
  private static Days weekOf(YearMonth month, int week) {
    LocalDate thursday =
        week == Moment.LAST_DAY
            ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
            : month
                .atDay(1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(week - 1L);
    LocalDate monday = thursday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
  }

  /** A day of a month; those behind the 31st count back from its last one. */
  private static LocalDate dayOf(YearMonth month, int day) {
    return day > LONGEST_MONTH
        ? month.atEndOfMonth().minusDays(Moment.LAST_DAY - (long) day)
        : month.atDay(day);
  }
}
