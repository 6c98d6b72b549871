package org.countyreports.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countyreports.copies.SameStatements;
import org.countyreports.copies.Statement;
import org.countyreports.load.VerifiedCopies.Copy;
import org.countyreports.load.VerifiedCopies.Earlier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Notes for the figures of copies which observation of the original they repeat. */
final class ObservationLinks {

  private static final int REPORTS_AT_ONCE = 25;

  private final JdbcOperations jdbc;
  private final UnpublishedFiles unpublished;

  ObservationLinks(JdbcOperations jdbc) {
    this.jdbc = jdbc;
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
    Set<String> needed = new LinkedHashSet<>(ids);
    for (String id : ids) {
      Copy copy = copies.get(id);
      if (copy != null) {
        copy.earlier().forEach(each -> needed.add(each.report().id()));
      }
    }
    Map<String, List<Row>> rows = rows(List.copyOf(needed));
    List<@Nullable Object[]> updates = new ArrayList<>();
    Set<String> changed = new LinkedHashSet<>();
    for (String id : ids) {
      List<Row> own = rows.getOrDefault(id, List.of());
      List<@Nullable String> originals = originals(own, copies.get(id), rows);
      for (int i = 0; i < own.size(); i++) {
        if (!Objects.equals(own.get(i).duplicateOf(), originals.get(i))) {
          updates.add(new @Nullable Object[] {originals.get(i), id, own.get(i).position()});
          changed.add(id);
        }
      }
    }
    unpublished.markLinked(changed);
    jdbc.batchUpdate(
        "update observation set duplicate_of = cast(? as varchar)"
            + " where report_id = ? and position = ?",
        updates);
    return !changed.isEmpty();
  }

  /** What each figure repeats: that of the first report which holds it. */
  private static List<@Nullable String> originals(
      List<Row> own, @Nullable Copy copy, Map<String, List<Row>> rows) {
    List<@Nullable String> originals = new ArrayList<>();
    own.forEach(row -> originals.add(null));
    if (copy == null) {
      return originals;
    }
    List<Statement> statements = own.stream().map(Row::statement).toList();
    for (Earlier earlier : copy.earlier()) {
      List<Row> there = rows.getOrDefault(earlier.report().id(), List.of());
      List<@Nullable String> found =
          new SameStatements(there.stream().map(Row::statement).toList()).find(statements);
      for (int i = 0; i < found.size(); i++) {
        if (originals.get(i) == null) {
          originals.set(i, found.get(i));
        }
      }
    }
    return originals;
  }

  private Map<String, List<Row>> rows(List<String> reports) {
    Map<String, List<Row>> rows = new HashMap<>();
    Pages.of(
        reports,
        page ->
            jdbc.query(
                "select report_id, position, observation_id, quote, sentence, \"value\", unit,"
                    + " duplicate_of from "
                    + KeyList.ofTexts(page.size())
                    + " join observation on report_id = k.id order by report_id, position",
                rs -> {
                  rows.computeIfAbsent(rs.getString(1), id -> new ArrayList<>()).add(Row.read(rs));
                },
                page.toArray()));
    return rows;
  }

  private record Row(int position, Statement statement, @Nullable String duplicateOf) {

    static Row read(ResultSet rs) throws SQLException {
      return new Row(
          rs.getInt("position"),
          new Statement(
              rs.getString("observation_id"),
              rs.getString("quote"),
              Objects.requireNonNullElse(rs.getString("sentence"), ""),
              rs.getBigDecimal("value"),
              rs.getString("unit")),
          rs.getString("duplicate_of"));
    }
  }
}
