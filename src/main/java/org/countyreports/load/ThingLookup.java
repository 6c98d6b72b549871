package org.countyreports.load;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/** Finds the figures that speak of the same things as others, by the index observation_by_thing. */
final class ThingLookup {

  private static final RowMapper<Thing> THING =
      (rs, n) -> new Thing(rs.getString(1), rs.getLong(2));

  private final JdbcOperations jdbc;

  /** The division of a thing and its number there. */
  record Thing(String region, long code) {}

  ThingLookup(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** All things that are told more than once; looks at nothing but the index. */
  List<Thing> toldAgain() {
    return jdbc.query(
        "select region_key, thing from observation where thing is not null"
            + " group by region_key, thing having count(*) > 1",
        THING);
  }

  /** What figures of some files are about, and were about when they were linked last. */
  Set<Thing> touchedBy(List<String> files) {
    String these = " in (" + Dataset.placeholders(files.size()) + ")";
    Set<Thing> touched = new HashSet<>();
    for (String from :
        List.of(
            "report r join observation o on o.report_id = r.report_id"
                + " where o.thing is not null and r.source_file",
            "statement_pair o where o.source_file",
            "statement_pair o where o.other_source_file")) {
      touched.addAll(
          jdbc.query("select o.region_key, o.thing from " + from + these, THING, files.toArray()));
    }
    return touched;
  }

  /** The figures that tell some things, copies aside; those that were corrected contradict. */
  List<ToldFigure> find(List<Thing> things) {
    return jdbc.query(
        "select "
            + ToldFigure.COLUMNS
            + " from "
            + table(things)
            + " join observation o on o.region_key = t.region_key and o.thing = t.thing"
            + " join report r on r.report_id = o.report_id"
            + " left join report_text x on x.report_id = o.report_id"
            + " where o.duplicate_of is null or exists (select 1 from superseded_figure s"
            + " where s.report_id = o.report_id and s.position = o.position)",
        (rs, n) -> ToldFigure.read(rs),
        values(things));
  }

  /** The rows of the pairs that told some things when they were linked last. */
  Set<List<Object>> pairs(List<Thing> things) {
    return new HashSet<>(
        jdbc.query(
            "select p.* from "
                + table(things)
                + " join statement_pair p on p.region_key = t.region_key and p.thing = t.thing",
            (rs, n) -> StatementPair.storedRow(rs),
            values(things)));
  }

  /** Some things as a table t of a statement, whose values are {@link #values}. */
  static String table(List<Thing> things) {
    return "(values "
        + String.join(
            ", ", Collections.nCopies(things.size(), "(cast(? as varchar), cast(? as bigint))"))
        + ") t (region_key, thing)";
  }

  /** The values of {@link #table}. */
  static Object[] values(List<Thing> things) {
    return things.stream().flatMap(each -> Stream.of(each.region(), each.code())).toArray();
  }
}
