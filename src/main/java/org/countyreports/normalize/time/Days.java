package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days, both ends included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
record Days(LocalDate from, LocalDate to) {

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days ofMonth(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days ofYear(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  Days minusYears(int years) {
    return new Days(from.minusYears(years), to.minusYears(years));
  }

  Days plusYears(int years) {
    return minusYears(-years);
  }
}
