package org.countyreports.normalize.place;

import java.time.LocalDate;
import org.countyreports.model.Region;
import org.countyreports.model.Region.Level;
import org.jspecify.annotations.Nullable;

/**
 * A code and name of the register for the time in which they were valid, with its place in it.
 *
 * @param index position in the register
 * @param region the division itself
 * @param next code of what it became; empty while valid, and where it was split up
 */
record Division(int index, Region region, String next) {

  String code() {
    return region.code();
  }

  String name() {
    return region.name();
  }

  Level level() {
    return region.level();
  }

  boolean isValidOn(@Nullable LocalDate day) {
    return region.isValidOn(day);
  }

  /** Whether it was as it is for all the time of the register. */
  boolean isSteady() {
    return region.validFrom() == null && region.validTo() == null;
  }

  /** Whether it ended before a day; false where the day is unknown. */
  boolean endedBefore(@Nullable LocalDate day) {
    LocalDate end = region.validTo();
    return day != null && end != null && end.isBefore(day);
  }

  /** Whether it ended after another had. */
  boolean endedAfter(Division other) {
    LocalDate end = region.validTo();
    return end != null && other.endedBefore(end);
  }
}
