package org.countyreports.fetch;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How far back reports are wanted.
 *
 * @param since the first day; the first of all days where everything is wanted
 * @param back the time before today; zero where everything is wanted
 */
public record Reach(LocalDate since, Period back) {

  /** Whether a report of a day is too old; one without a day never is. */
  boolean excludes(@Nullable LocalDate day, LocalDate today) {
    return day != null
        && (day.isBefore(since) || (!back.isZero() && day.isBefore(today.minus(back))));
  }
}
