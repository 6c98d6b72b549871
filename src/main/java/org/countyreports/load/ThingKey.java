package org.countyreports.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What figures have in common that speak of the same thing, place and days. */
record ThingKey(
    String region,
    @Nullable String township,
    String indicator,
    String item,
    String unit,
    @Nullable String per,
    String measure,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  private static final int HASH_BITS = 44;

  /** The thing that a row is about; null where the report leaves open what, where or when. */
  static @Nullable ThingKey of(ObservationRow row) {
    if (row.regionKey() == null
        || row.indicator() == null
        || row.item() == null
        || (row.periodStart() == null && row.periodEnd() == null)) {
      return null;
    }
    return new ThingKey(
        row.regionKey(),
        row.township(),
        row.indicator(),
        row.item(),
        row.unit(),
        row.per(),
        row.measure(),
        row.periodStart(),
        row.periodEnd());
  }

  /** The same thing during other days. */
  ThingKey during(@Nullable LocalDate start, @Nullable LocalDate end) {
    return new ThingKey(region, township, indicator, item, unit, per, measure, start, end);
  }

  /**
   * A number for the things of a division, the same on every machine. The day stands in front: the
   * figures of a report lie side by side in the index, which is written anew page by page.
   */
  long code() {
    long hash = 0;
    for (Object part :
        new @Nullable Object[] {township, indicator, item, unit, per, measure, from}) {
      String text = part == null ? "" : part.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = (hash + text.charAt(i)) * 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 29;
      }
      hash = hash * 31 + 1;
    }
    return (lastDay().toEpochDay() << HASH_BITS) | (hash & ((1L << HASH_BITS) - 1));
  }

  /** The last day that is known. */
  LocalDate lastDay() {
    LocalDate day = to == null ? from : to;
    return day == null ? LocalDate.EPOCH : day;
  }
}
