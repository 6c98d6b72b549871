package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.countyreports.text.time.Moment;
import org.jspecify.annotations.Nullable;

/** Finds the year of a date that does not write it. */
final class YearFinder {

  /** A date so close before publication is news, whatever year stands in front of it. */
  private static final int NEWS_DAYS = 31;

  private final @Nullable LocalDate published;
  private final RunningDate running;

  YearFinder(@Nullable LocalDate published, RunningDate running) {
    this.published = published;
    this.running = running;
  }

  /** The year of a month or day: the last one that is not behind publication. */
  @Nullable Integer ofDate(int month, int day) {
    LocalDate written = running.writtenYear();
    if (published == null) {
      return written != null ? Integer.valueOf(written.getYear()) : running.articleYear();
    }
    LocalDate past = first(published.getYear(), month, day);
    if (past.isAfter(published)) {
      past = first(published.getYear() - 1, month, day);
    }
    if (written == null || !past.isBefore(published.minusDays(NEWS_DAYS))) {
      return past.getYear();
    }
    LocalDate told = first(written.getYear(), month, day);
    boolean earlierMonth =
        told.isBefore(written) && YearMonth.from(told).isBefore(YearMonth.from(written));
    if (earlierMonth && !first(written.getYear() + 1, month, day).isAfter(published)) {
      return written.getYear() + 1;
    }
    return told.isAfter(published) ? past.getYear() : written.getYear();
  }

  /** The year of a stretch of months: the last one that is over, or nearly, on publication. */
  @Nullable Integer ofStretch(int from, int to) {
    LocalDate before = running.stretchEnd();
    if (before != null && from > before.getMonthValue()) {
      // 去年一季度…,二季度…
      return before.getYear();
    }
    if (running.titleYear() != null) {
      return running.titleYear();
    }
    if (published == null) {
      return running.articleYear();
    }
    int months = to - from + 1;
    LocalDate end = YearMonth.of(published.getYear(), to).atEndOfMonth();
    return end.isAfter(published.plusDays(10L * months))
        ? published.getYear() - 1
        : published.getYear();
  }

  /** The year of 今年, 去年: from publication; 今年 else from the other dates of the page. */
  @Nullable Integer published(int offset) {
    if (published == null) {
      return offset == 0 ? running.articleYear() : null;
    }
    return published.getYear() + offset;
  }

  /** The year of 当年, 全年: the one that the text is at. */
  @Nullable Integer sameYear(Moment moment) {
    LocalDate day = running.yearBefore(moment.offset());
    if (day != null) {
      return day.getYear() + moment.offset();
    }
    if (moment.offset() > 0) {
      return null;
    }
    return moment.month() > 0 ? ofDate(moment.month(), moment.day()) : ofStretch(1, 12);
  }

  private static LocalDate first(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(Math.max(day, 1), of.lengthOfMonth()));
  }
}
