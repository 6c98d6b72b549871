package org.countyreports.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division for the time in which its code and name were valid.
 *
 * @param code GB/T 2260 code, 6 digits; 9 digits for a township
 * @param name full name
 * @param level province, prefecture, county or township
 * @param parentCode code of the division above; empty for a province
 * @param validFrom first day, null where it is before the register begins
 * @param validTo last day, null where it is still valid
 * @param currentCode the code of the place today: its own while valid, else its successor's; empty
 *     where it was split up
 */
public record Region(
    String code,
    String name,
    Level level,
    String parentCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String currentCode) {

  /** Levels of administrative divisions, highest first. */
  public enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP
  }

  /** Whether code and name were valid on a day; true for every day where the day is unknown. */
  public boolean isValidOn(@Nullable LocalDate day) {
    return day == null
        || ((validFrom == null || !day.isBefore(validFrom))
            && (validTo == null || !day.isAfter(validTo)));
  }
}
