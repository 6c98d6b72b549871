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

  /** The newest lists that the register holds. */
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

  /** People go on using a lost name about so long. */
  private static final int YEARS_OF_A_NAME = 15;

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

  /**
   * Whether it ended so long before a day, or before today where none is known, that its name died.
   */
  boolean isLongGone(@Nullable LocalDate day) {
    LocalDate end = region.validTo();
    return end != null && end.isBefore((day == null ? TODAY : day).minusYears(YEARS_OF_A_NAME));
  }

  /** Whether there was a day on which both were valid. */
  boolean overlaps(Division other) {
    return !isBefore(region.validTo(), other.region.validFrom())
        && !isBefore(other.region.validTo(), region.validFrom());
  }

  private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
    return end != null && begin != null && end.isBefore(begin);
  }

  /** Whether it ended after another had. */
  boolean endedAfter(Division other) {
    LocalDate end = region.validTo();
    return end != null && other.endedBefore(end);
  }
}
