package org.countyreports.copies;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an observation says, as it is held against what others say.
 *
 * @param id the observation's identifier
 * @param quote the words that state the figure
 * @param sentence the sentence around them
 * @param value its number
 * @param valueMax the upper end of a range; null where there is none
 * @param unit its unit
 * @param item what is counted; empty where the report leaves it open
 * @param place code of the division; empty where unknown
 * @param town name of the township; empty where there is none
 * @param days the days that it is about
 * @param hour the hour up to which it counts; {@link #NO_HOUR} where none is told
 */
public record Statement(
    String id,
    String quote,
    String sentence,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    String unit,
    String item,
    String place,
    String town,
    Days days,
    int hour)
    implements Serializable {

  /** No hour is told. */
  public static final int NO_HOUR = -1;

  /**
   * The days that a statement is about.
   *
   * @param told whether the report tells them; else they are the day of its publication
   */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean told)
      implements Serializable {

    /** The last day that is known. */
    public @Nullable LocalDate last() {
      return to == null ? from : to;
    }
  }
}
