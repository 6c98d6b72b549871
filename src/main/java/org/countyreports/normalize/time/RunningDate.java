package org.countyreports.normalize.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that the text is at: the last one named in the paragraph, and the last day of all. */
final class RunningDate {

  private @Nullable LocalDate day;
  private @Nullable LocalDate lastDay;
  private @Nullable LocalDate countedFrom;
  private @Nullable LocalDate yearCountedFrom;
  private @Nullable LocalDate stretchEnd;
  private @Nullable Days told;
  private @Nullable LocalDate writtenYear;
  private @Nullable Integer articleYear;
  private @Nullable Integer titleYear;

  /** A paragraph begins: its dates do not lean on those of the one before. */
  void newParagraph() {
    day = null;
    writtenYear = null;
    yearCountedFrom = null;
    stretchEnd = null;
    told = null;
  }

  /**
   * Takes note of a date; {@code event} where something happened on it. A month or year stands for
   * its first day, so that a bare day behind it falls into it.
   */
  void pass(Days days, boolean toTheDay, boolean yearWritten, boolean event) {
    told = days;
    day = toTheDay ? days.to() : days.from();
    if (yearWritten) {
      writtenYear = days.from();
      articleYear = days.from().getYear();
    }
    if (event && toTheDay) {
      lastDay = days.to();
    }
  }

  /** A date that does not count from another one is what 第三天 and 第三年 count from. */
  void countFrom(Days days, boolean toTheDay, boolean event) {
    yearCountedFrom = days.from();
    if (event && toTheDay) {
      countedFrom = days.to();
    }
  }

  /** A stretch of months of a written year: the next one may leave it out. */
  void passStretch(Days days) {
    stretchEnd = days.to();
  }

  /** The year that the title names, or the first one of the text where publication is unknown. */
  void setFallbacks(@Nullable Integer title, @Nullable Integer text) {
    titleYear = title;
    articleYear = text;
  }

  /** The last date of the paragraph. */
  @Nullable LocalDate day() {
    return day;
  }

  /** The last day on which something happened. */
  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  /** The day from which so many days count: 次日 from the last one, 第三天 from the first. */
  @Nullable LocalDate dayBefore(int offset) {
    return Math.abs(offset) > 1 && countedFrom != null ? countedFrom : lastDay;
  }

  /** The date from which years count: 第三年. */
  @Nullable LocalDate yearBefore(int offset) {
    return offset > 1 && yearCountedFrom != null ? yearCountedFrom : day;
  }

  /** The end of the last stretch of months in the paragraph whose year is written. */
  @Nullable LocalDate stretchEnd() {
    return stretchEnd;
  }

  /** The last time of the paragraph, whatever it belongs to. */
  @Nullable Days told() {
    return told;
  }

  /** The last date of the paragraph whose year is written. */
  @Nullable LocalDate writtenYear() {
    return writtenYear;
  }

  /** The last year written in the article. */
  @Nullable Integer articleYear() {
    return articleYear;
  }

  /** The year that the title is about. */
  @Nullable Integer titleYear() {
    return titleYear;
  }
}
