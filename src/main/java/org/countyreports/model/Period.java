package org.countyreports.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a figure is about, both included.
 *
 * @param start first day, null where it is open
 * @param end last day, null where it is open
 * @param reason the words that decided, for a reader
 */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end, String reason) {

  /** A single day. */
  public static Period on(LocalDate day, String reason) {
    return new Period(day, day, reason);
  }
}
