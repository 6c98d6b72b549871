package org.countyreports.load;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreports.load.RunFigures.Conflict;
import org.countyreports.load.RunFigures.Conflicts;
import org.countyreports.load.RunFigures.Told;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads which reports contradict one another; by an index, never all rows. */
public final class ConflictReader {

  private static final int SHOWN = 12;

  private final JdbcOperations jdbc;

  /** Reads from a database. */
  public ConflictReader(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** How many contradictions there are, and the latest of them. */
  public Conflicts read() {
    long count =
        Objects.requireNonNull(
            jdbc.queryForObject(
                "select count(*) from statement_pair where agrees = false", Long.class));
    return count == 0 ? Conflicts.NONE : new Conflicts(count, latest());
  }

  private List<Conflict> latest() {
    return jdbc.query(
        """
        select a.region_name, a.township, a.item, a.period_start, a.period_end,
          a."value", a.value_max, a.bound, a.unit, a.quote, a.sentence, p.source_file,
          b."value" as other_value, b.value_max as other_value_max, b.bound as other_bound,
          b.unit as other_unit, b.quote as other_quote, b.sentence as other_sentence,
          p.other_source_file
        from (
          select * from statement_pair where agrees = false
          order by agrees, last_day desc, region_key, thing, report_id, position
          fetch first %d rows only
        ) p
        join observation a on a.report_id = p.report_id and a.position = p.position
        join observation b on b.report_id = p.other_report_id and b.position = p.other_position
        order by p.last_day desc, p.source_file, p.position, p.other_source_file, p.other_position
        """
            .formatted(SHOWN),
        (rs, n) ->
            new Conflict(
                joined(" ", rs.getString("region_name"), rs.getString("township")),
                text(rs, "item"),
                days(
                    rs.getObject("period_start", LocalDate.class),
                    rs.getObject("period_end", LocalDate.class)),
                told(rs, ""),
                told(rs, "other_")));
  }

  private static Told told(ResultSet rs, String side) throws SQLException {
    BigDecimal most = rs.getBigDecimal(side + "value_max");
    String quote = text(rs, side + "quote");
    return new Told(
        PlainDecimal.text(rs.getBigDecimal(side + "value"))
            + (most == null ? "" : "–" + PlainDecimal.text(most)),
        text(rs, side + "bound"),
        text(rs, side + "unit"),
        quote,
        Excerpt.around(quote, text(rs, side + "sentence")),
        text(rs, side + "source_file"));
  }

  private static String days(Object from, Object to) {
    String start = Objects.toString(from, "");
    String end = Objects.toString(to, "");
    return start.equals(end) ? start : start + "/" + end;
  }

  private static String text(ResultSet rs, String column) throws SQLException {
    return Objects.toString(rs.getString(column), "");
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }
}
