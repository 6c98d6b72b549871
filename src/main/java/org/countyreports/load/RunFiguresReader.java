package org.countyreports.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countyreports.load.RunFigures.Bar;
import org.countyreports.load.RunFigures.IssueGroup;
import org.countyreports.load.RunFigures.Totals;
import org.springframework.jdbc.core.JdbcOperations;

/** Collects what a person should see of a run; never reads all rows of the dataset. */
public final class RunFiguresReader {

  private static final int BARS = 15;
  private static final int EXAMPLES = 3;

  private final JdbcOperations jdbc;
  private final Path output;

  /** Reads from a database and its output folder. */
  public RunFiguresReader(JdbcOperations jdbc, Path output) {
    this.jdbc = jdbc;
    this.output = output;
  }

  /** The figures of a run. */
  public RunFigures read(long runId, RunNews news) throws IOException {
    RunLog runs = new RunLog(jdbc);
    return new RunFigures(
        runs.get(runId),
        runs.publishedBefore(runId),
        totals(),
        regions(),
        indicators(),
        issues(),
        new ChangeSampler(output).read(),
        new ConflictReader(jdbc).read(),
        new OddValues(jdbc).find(runId),
        news);
  }

  private Totals totals() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*), coalesce(sum(case when status = 'rejected' then 1 else 0 end), 0),"
                + " coalesce(sum(articles), 0), coalesce(sum(observations), 0),"
                + " coalesce(sum(issues), 0) from source_file",
            (rs, n) ->
                new Totals(
                    rs.getLong(1), rs.getLong(2), rs.getLong(3), rs.getLong(4), rs.getLong(5))));
  }

  private List<Bar> regions() {
    Map<String, Long> counts = new LinkedHashMap<>();
    jdbc.query(
        "select region_code, observations from published_region"
            + " order by observations desc, region_code fetch first "
            + BARS
            + " rows only",
        rs -> {
          counts.put(rs.getString(1), rs.getLong(2));
        });
    Map<String, String> names = names(List.copyOf(counts.keySet()));
    List<Bar> bars = new ArrayList<>();
    counts.forEach(
        (code, count) -> {
          String name = names.getOrDefault(code, "");
          bars.add(new Bar(code, name, name, count));
        });
    return bars;
  }

  /** The names of divisions, those of today where a code had several. */
  private Map<String, String> names(List<String> codes) {
    // The key of most is their code; the others are looked for in all rows.
    Map<String, String> names = names(codes, "region_key", " and valid_to is null");
    List<String> others =
        codes.stream().filter(code -> !code.isEmpty() && !names.containsKey(code)).toList();
    names.putAll(names(others, "code", ""));
    return names;
  }

  private Map<String, String> names(List<String> codes, String column, String condition) {
    Map<String, String> names = new HashMap<>();
    if (!codes.isEmpty()) {
      jdbc.query(
          "select code, coalesce(max(case when valid_to is null then name end), max(name))"
              + " from region where %s in (%s)%s group by code"
                  .formatted(column, Dataset.placeholders(codes.size()), condition),
          rs -> {
            names.put(rs.getString(1), rs.getString(2));
          },
          codes.toArray());
    }
    return names;
  }

  private List<Bar> indicators() {
    return jdbc.query(
        "select c.indicator, coalesce(i.label_zh, c.indicator),"
            + " coalesce(i.label_en, c.indicator), c.observations"
            + " from published_indicator c left join indicator i on i.code = c.indicator"
            + " order by c.observations desc, c.indicator fetch first "
            + BARS
            + " rows only",
        (rs, n) -> new Bar(rs.getString(1), rs.getString(2), rs.getString(3), rs.getLong(4)));
  }

  private List<IssueGroup> issues() {
    List<IssueGroup> groups = new ArrayList<>();
    jdbc.query(
        "select code, severity, count(*) from issue group by code, severity"
            + " order by case severity when 'error' then 0 when 'warning' then 1 else 2 end,"
            + " count(*) desc, code",
        rs -> {
          String code = rs.getString(1);
          groups.add(new IssueGroup(code, rs.getString(2), rs.getLong(3), examples(code)));
        });
    return groups;
  }

  /** File, message and raw text of a few. */
  private List<String[]> examples(String code) {
    return jdbc.query(
        "select source_file, message, coalesce(raw, '') from issue where code = ?"
            + " order by source_file, position fetch first "
            + EXAMPLES
            + " rows only",
        (rs, n) -> new String[] {rs.getString(1), rs.getString(2), rs.getString(3)},
        code);
  }
}
