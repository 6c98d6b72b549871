package org.countyreports.normalize.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that the text is at: the last one named in the paragraph, and the last day of all. */
final class RunningDate {

  private @Nullable LocalDate day;
  private @Nullable LocalDate lastDay;
  private @Nullable LocalDate writtenYear;
  private @Nullable Integer articleYear;
  private @Nullable Integer titleYear;

  /** A paragraph begins: its dates do not lean on those of the one before. */
  void newParagraph() {
    day = null;
    writtenYear = null;
  }

  /**
   * Takes note of a date; {@code event} where something happened on it. A month or year stands for
   * its first day, so that a bare day behind it falls into it.
   */
  void pass(Days days, boolean toTheDay, boolean yearWritten, boolean event) {
    day = toTheDay ? days.to() : days.from();
    if (yearWritten) {
      writtenYear = days.from();
      articleYear = days.from().getYear();
    }
    if (event && toTheDay) {
      lastDay = days.to();
    }
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
