package org.countyreports.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countyreports.copies.ReportKind;
import org.countyreports.copies.StatedReport;
import org.countyreports.copies.Statement;
import org.countyreports.copies.WordedReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads what reports state. What it reads is as the reports tell it: a figure without days has
 * those of its own report's publication, whatever days its original gave it.
 */
final class StatementReader {

  /** Of the reports that were compared last, so many statements are kept. */
  private static final int MOST_STATEMENTS = 15_000;

  private final JdbcOperations jdbc;
  private final Recent<String, WordedReport> recent =
      new Recent<>(MOST_STATEMENTS, report -> report.size() + 1);

  StatementReader(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Some reports; none for one that states nothing. */
  Map<String, WordedReport> all(Collection<String> ids) {
    return recent.all(ids, this::read);
  }

  /** Some reports change now. */
  void forget() {
    recent.clear();
  }

  private Map<String, WordedReport> read(List<String> ids) {
    Map<String, Head> heads = new HashMap<>();
    Map<String, List<Statement>> statements = new HashMap<>();
    Pages.of(
        ids,
        page ->
            jdbc.query(
                "select o.report_id, o.position, o.observation_id, o.quote, o.sentence,"
                    + " o.\"value\", o.value_max, o.unit, o.item, o.region_code, o.township,"
                    + " o.period_start, o.period_end, r.published, t.kind, t.told from "
                    + KeyList.ofTexts(page.size())
                    + " join observation o on o.report_id = k.id"
                    + " join report r on r.report_id = k.id"
                    + " join report_text t on t.report_id = k.id"
                    + " order by o.report_id, o.position",
                rs -> {
                  Head head = new Head(day(rs, "published"), rs.getInt("kind"));
                  heads.put(rs.getString(1), head);
                  statements
                      .computeIfAbsent(rs.getString(1), id -> new ArrayList<>())
                      .add(statement(rs, head));
                },
                page.toArray()));
    Map<String, WordedReport> reports = new HashMap<>();
    heads.entrySet().parallelStream()
        .map(
            each ->
                new WordedReport(
                    new StatedReport(
                        each.getKey(),
                        each.getValue().published(),
                        ReportKind.numbered(each.getValue().kind()),
                        statements.getOrDefault(each.getKey(), List.of()))))
        .forEachOrdered(report -> reports.put(report.report().id(), report));
    return reports;
  }

  private record Head(@Nullable LocalDate published, int kind) {}

  private static Statement statement(ResultSet rs, Head head) throws SQLException {
    TextRow.Told told = TextRow.Told.of(rs.getBytes("told"), rs.getInt("position"));
    return new Statement(
        rs.getString("observation_id"),
        rs.getString("quote"),
        text(rs, "sentence"),
        rs.getBigDecimal("value"),
        rs.getBigDecimal("value_max"),
        rs.getString("unit"),
        text(rs, "item"),
        text(rs, "region_code"),
        text(rs, "township"),
        told.day()
            ? new Statement.Days(day(rs, "period_start"), day(rs, "period_end"), true)
            : new Statement.Days(head.published(), head.published(), false),
        told.hour());
  }

  private static String text(ResultSet rs, String column) throws SQLException {
    return Objects.requireNonNullElse(rs.getString(column), "");
  }

  private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, LocalDate.class);
  }
}
