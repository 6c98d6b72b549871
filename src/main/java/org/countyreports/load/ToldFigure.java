package org.countyreports.load;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the numbers between which the report says that the true one lies.
 *
 * @param published day of the report
 * @param hour the hour up to which it counts; below 0 where none is told
 * @param low at least this
 * @param high at most this; null where there is no most
 */
record ToldFigure(
    String report,
    int position,
    String sourceFile,
    @Nullable LocalDate published,
    ThingKey thing,
    int hour,
    BigDecimal low,
    @Nullable BigDecimal high) {

  /** Who was first: by day, then in published order. */
  static final Comparator<ToldFigure> EARLIEST =
      Comparator.comparing(
              ToldFigure::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ToldFigure::sourceFile, CodePointOrder.INSTANCE)
          .thenComparing(ToldFigure::report)
          .thenComparingInt(ToldFigure::position);

  /** What {@link #read} reads, from observation o, report r and report_text x. */
  static final String COLUMNS =
      "o.report_id, o.position, r.source_file, r.published, o.region_key, o.thing, o.township,"
          + " o.indicator, o.item, o.unit, o.per, o.measure, o.period_start, o.period_end, o.\"value\","
          + " o.value_max, o.bound, x.told";

  /** 约 and 近 leave room for so much of the number. */
  private static final BigDecimal ROOM = new BigDecimal("0.2");

  /** Reads a row. */
  static ToldFigure read(ResultSet rs) throws SQLException {
    BigDecimal value = rs.getBigDecimal("value");
    BigDecimal most = Objects.requireNonNullElse(rs.getBigDecimal("value_max"), value);
    String bound = rs.getString("bound");
    return new ToldFigure(
        rs.getString("report_id"),
        rs.getInt("position"),
        rs.getString("source_file"),
        rs.getObject("published", LocalDate.class),
        new ThingKey(
            rs.getString("region_key"),
            rs.getString("township"),
            rs.getString("indicator"),
            rs.getString("item"),
            rs.getString("unit"),
            rs.getString("per"),
            rs.getString("measure"),
            rs.getObject("period_start", LocalDate.class),
            rs.getObject("period_end", LocalDate.class)),
        TextRow.Told.of(rs.getBytes("told"), rs.getInt("position")).hour(),
        low(bound, value),
        high(bound, most));
  }

  private static BigDecimal low(String bound, BigDecimal value) {
    return switch (bound) {
      case "exact", "more_than" -> value;
      case "less_than" -> value.min(BigDecimal.ZERO);
      default -> value.subtract(value.abs().multiply(ROOM));
    };
  }

  private static @Nullable BigDecimal high(String bound, BigDecimal most) {
    return switch (bound) {
      case "more_than" -> null;
      case "about" -> most.add(most.abs().multiply(ROOM));
      default -> most;
    };
  }
}
