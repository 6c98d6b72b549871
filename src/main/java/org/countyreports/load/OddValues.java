package org.countyreports.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countyreports.load.RunFigures.OddValue;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Finds values that are far from the others of their indicator and unit among those that a run
 * brought: a slipped point or a wrong unit shows as a factor of ten and more.
 */
final class OddValues {

  private static final int MOST = 12;

  /** The rows looked at; a first import brings millions, and the oddest of many are as telling. */
  private static final int SAMPLE = 50_000;

  /** Among fewer values, none is odd. */
  private static final int GROUP = 10;

  /** Values within this factor of the usual one, as a logarithm, are not odd. */
  private static final double USUAL = 1.5;

  private final JdbcOperations jdbc;

  OddValues(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** The oddest values, furthest first; empty where the run brought none. */
  List<OddValue> find(long runId) {
    Map<String, List<Candidate>> groups = new HashMap<>();
    jdbc.query(
        "select o.observation_id, o.quote, o.\"value\", o.unit, o.indicator,"
            + " coalesce(o.region_name, ''), r.source_file, coalesce(o.sentence, '')"
            + " from source_file f join report r on r.source_file = f.source_file"
            + " join observation o on o.report_id = r.report_id"
            + " where f.run_id = ? and o.\"value\" > 0 and o.indicator is not null"
            + " fetch first "
            + SAMPLE
            + " rows only",
        rs -> {
          BigDecimal value = rs.getBigDecimal(3);
          OddValue odd =
              new OddValue(
                  rs.getString(1),
                  rs.getString(2),
                  PlainDecimal.text(value),
                  rs.getString(4),
                  rs.getString(5),
                  rs.getString(6),
                  rs.getString(7),
                  Excerpt.around(rs.getString(2), rs.getString(8)),
                  1);
          groups
              .computeIfAbsent(odd.indicator() + "|" + odd.unit(), g -> new ArrayList<>())
              .add(new Candidate(Math.log10(value.doubleValue()), odd));
        },
        runId);
    return groups.values().stream()
        .filter(group -> group.size() >= GROUP)
        .flatMap(OddValues::odd)
        .sorted(
            Comparator.comparingDouble((OddValue v) -> -Math.abs(Math.log10(v.times())))
                .thenComparing(OddValue::id))
        .limit(MOST)
        .toList();
  }

  private static Stream<OddValue> odd(List<Candidate> group) {
    double[] logs = group.stream().mapToDouble(Candidate::log).sorted().toArray();
    double median = logs[logs.length / 2];
    return group.stream()
        .filter(c -> Math.abs(c.log() - median) > USUAL)
        .map(c -> c.value().withTimes(Math.pow(10, c.log() - median)));
  }

  private record Candidate(double log, OddValue value) {}
}
