package org.countyreports.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countyreports.copies.LinkedReport;
import org.countyreports.copies.LinkedReport.Figure;
import org.countyreports.copies.LinkedReport.Neighbour;
import org.countyreports.copies.WordedReport;
import org.countyreports.load.VerifiedCopies.Copy;
import org.countyreports.load.VerifiedCopies.Earlier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Notes for figures which observation of another report they repeat or are superseded by, and the
 * days that their original gives them.
 */
final class ObservationLinks {

  private static final int REPORTS_AT_ONCE = 25;

  private static final TableInsert SUPERSEDED =
      new TableInsert(
          "superseded_figure",
          "report_id text",
          "position integer",
          "by_report_id text",
          "by_position integer");

  private final JdbcOperations jdbc;
  private final StatementReader statements;
  private final UnpublishedFiles unpublished;

  ObservationLinks(JdbcOperations jdbc, StatementReader statements) {
    this.jdbc = jdbc;
    this.statements = statements;
    this.unpublished = new UnpublishedFiles(jdbc);
  }

  /** Brings the figures of some reports up to date; whether one changed. */
  boolean link(List<String> ids, List<Copy> copies) {
    Map<String, Copy> byId = new HashMap<>();
    copies.forEach(copy -> byId.put(copy.report().id(), copy));
    boolean changed = false;
    for (int i = 0; i < ids.size(); i += REPORTS_AT_ONCE) {
      changed |= page(ids.subList(i, Math.min(ids.size(), i + REPORTS_AT_ONCE)), byId);
    }
    return changed;
  }

  private boolean page(List<String> ids, Map<String, Copy> copies) {
    Map<String, List<String>> corrections = corrections(ids);
    Set<String> needed = new LinkedHashSet<>(ids);
    corrections.values().forEach(needed::addAll);
    for (String id : ids) {
      Copy copy = copies.get(id);
      if (copy != null) {
        copy.earlier().forEach(each -> needed.add(each.report().id()));
      }
    }
    Map<String, WordedReport> reports = statements.all(needed);
    Map<String, List<Stored>> rows = rows(ids);
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<Object[]> superseded = new ArrayList<>();
    Set<String> changed = new LinkedHashSet<>();
    for (String id : ids) {
      WordedReport report = reports.get(id);
      List<Stored> own = rows.getOrDefault(id, List.of());
      if (report == null || own.size() != report.size()) {
        continue;
      }
      List<WordedReport> later = new ArrayList<>();
      for (String each : corrections.getOrDefault(id, List.of())) {
        WordedReport correction = reports.get(each);
        if (correction != null) {
          later.add(correction);
        }
      }
      List<Figure> figures =
          LinkedReport.of(
              report, neighbours(copies.get(id), reports), isWhole(copies.get(id)), later);
      for (int i = 0; i < own.size(); i++) {
        Figure figure = figures.get(i);
        if (figure.by() != null) {
          superseded.add(
              new Object[] {id, own.get(i).position(), figure.by().report(), figure.by().index()});
        }
        if (!own.get(i).isAs(figure)) {
          updates.add(own.get(i).update(id, figure));
          changed.add(id);
        }
      }
    }
    Pages.update(jdbc, "delete from superseded_figure where report_id in (%s)", ids);
    SUPERSEDED.insert(jdbc, superseded);
    unpublished.markLinked(changed);
    jdbc.batchUpdate(
        "update observation set duplicate_of = cast(? as varchar),"
            + " period_start = cast(? as date), period_end = cast(? as date),"
            + " thing = cast(? as bigint) where report_id = ? and position = ?",
        updates);
    return !changed.isEmpty();
  }

  private static boolean isWhole(@Nullable Copy copy) {
    return copy != null && copy.original() != null;
  }

  private static List<Neighbour> neighbours(
      @Nullable Copy copy, Map<String, WordedReport> reports) {
    List<Neighbour> neighbours = new ArrayList<>();
    if (copy != null) {
      for (Earlier each : copy.earlier()) {
        WordedReport report = reports.get(each.report().id());
        if (report != null) {
          neighbours.add(new Neighbour(report, each.copy()));
        }
      }
    }
    return neighbours;
  }

  /** The later reports that correct some reports, in order. */
  private Map<String, List<String>> corrections(List<String> ids) {
    Map<String, List<String>> corrections = new HashMap<>();
    Pages.of(
        ids,
        page ->
            jdbc.query(
                "select c.earlier_id, c.report_id from "
                    + KeyList.ofTexts(page.size())
                    + " join report_copy c on c.earlier_id = k.id"
                    + " join report_text t on t.report_id = c.report_id"
                    + " join marked_report m on m.report_id = c.report_id"
                    + " where t.kind <> 0"
                    + " order by m.published_day, m.office, m.report_id",
                rs -> {
                  corrections
                      .computeIfAbsent(rs.getString(1), id -> new ArrayList<>())
                      .add(rs.getString(2));
                },
                page.toArray()));
    return corrections;
  }

  /** The reports that some reports corrected so far. */
  Set<String> corrected(List<String> by) {
    return new HashSet<>(
        Pages.query(
            jdbc,
            "select report_id from superseded_figure where by_report_id in (%s)",
            (rs, n) -> rs.getString(1),
            by));
  }

  private Map<String, List<Stored>> rows(List<String> reports) {
    Map<String, List<Stored>> rows = new HashMap<>();
    Pages.of(
        reports,
        page ->
            jdbc.query(
                "select report_id, position, duplicate_of, period_start, period_end, region_key,"
                    + " township, indicator, item, unit, per, measure from "
                    + KeyList.ofTexts(page.size())
                    + " join observation on report_id = k.id order by report_id, position",
                rs -> {
                  rows.computeIfAbsent(rs.getString(1), id -> new ArrayList<>())
                      .add(Stored.read(rs));
                },
                page.toArray()));
    return rows;
  }

  /** A row as it is; {@code key} is without days, null where it leaves open what or where. */
  private record Stored(
      int position,
      @Nullable String duplicateOf,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable ThingKey key) {

    static Stored read(ResultSet rs) throws SQLException {
      String region = rs.getString("region_key");
      String indicator = rs.getString("indicator");
      String item = rs.getString("item");
      return new Stored(
          rs.getInt("position"),
          rs.getString("duplicate_of"),
          rs.getObject("period_start", LocalDate.class),
          rs.getObject("period_end", LocalDate.class),
          region == null || indicator == null || item == null
              ? null
              : new ThingKey(
                  region,
                  rs.getString("township"),
                  indicator,
                  item,
                  rs.getString("unit"),
                  rs.getString("per"),
                  rs.getString("measure"),
                  null,
                  null));
    }

    boolean isAs(Figure figure) {
      return Objects.equals(duplicateOf, figure.duplicateOf())
          && Objects.equals(from, figure.days().from())
          && Objects.equals(to, figure.days().to());
    }

    @Nullable Object[] update(String report, Figure figure) {
      LocalDate start = figure.days().from();
      LocalDate end = figure.days().to();
      return new @Nullable Object[] {
        figure.duplicateOf(),
        start,
        end,
        key == null || start == null && end == null ? null : key.during(start, end).code(),
        report,
        position
      };
    }
  }
}
