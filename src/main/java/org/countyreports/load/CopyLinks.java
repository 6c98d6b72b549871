package org.countyreports.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.countyreports.load.VerifiedCopies.Copy;
import org.countyreports.load.VerifiedCopies.Earlier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Notes for reports which others they repeat, in the tables report_copy and report. */
final class CopyLinks {

  private static final TableInsert INSERT =
      new TableInsert(
          "report_copy",
          "report_id text",
          "earlier_id text",
          "share number",
          "earlier_share number");

  private final JdbcOperations jdbc;
  private final CopyCandidates candidates;
  private final VerifiedCopies verified;
  private final ObservationLinks observations;

  CopyLinks(JdbcOperations jdbc, VerifiedCopies verified) {
    this.jdbc = jdbc;
    this.candidates = new CopyCandidates(jdbc);
    this.verified = verified;
    this.observations = new ObservationLinks(jdbc);
  }

  /** Looks for what some reports repeat and brings their links and their figures' up to date. */
  void update(List<String> ids) {
    List<Copy> copies = verified.verify(candidates.find(ids));
    Set<String> changed = new HashSet<>(linkedBefore(ids));
    copies.forEach(copy -> changed.add(copy.report().id()));
    List<String> affected = List.copyOf(new TreeSet<>(changed));
    replaceCopies(affected, copies);
    Set<String> altered = new TreeSet<>(linkReports(affected, copies));
    altered.addAll(observations.link(affected, copies));
    if (!altered.isEmpty()) {
      new ProgramState(jdbc).markUnpublished();
      markFiles(List.copyOf(altered));
    }
  }

  /** The marks and texts of reports change now. */
  void forget() {
    candidates.forget();
    verified.forget();
  }

  private List<String> linkedBefore(List<String> ids) {
    return Pages.query(
        jdbc,
        "select distinct report_id from report_copy where report_id in (%s)",
        (rs, n) -> rs.getString(1),
        ids);
  }

  private void replaceCopies(List<String> ids, List<Copy> copies) {
    Pages.update(jdbc, "delete from report_copy where report_id in (%s)", ids);
    List<Object[]> rows = new ArrayList<>();
    for (Copy copy : copies) {
      for (Earlier each : copy.earlier()) {
        rows.add(
            new Object[] {
              copy.report().id(),
              each.report().id(),
              PlainDecimal.of(BigDecimal.valueOf(each.overlap().ofFirst())),
              PlainDecimal.of(BigDecimal.valueOf(each.overlap().ofSecond()))
            });
      }
    }
    INSERT.insert(jdbc, rows);
  }

  /** The reports whose original is another now. */
  private List<String> linkReports(List<String> ids, List<Copy> copies) {
    Map<String, String> originals = new HashMap<>();
    for (Copy copy : copies) {
      MarkedReport original = copy.original();
      if (original != null) {
        originals.put(copy.report().id(), original.id());
      }
    }
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable String[]> linked =
        Pages.query(
            jdbc,
            "select report_id, duplicate_of from report where report_id in (%s)",
            (rs, n) -> new @Nullable String[] {rs.getString(1), rs.getString(2)},
            ids);
    for (@Nullable String[] report : linked) {
      String original = originals.get(report[0]);
      if (!Objects.equals(original, report[1])) {
        updates.add(new @Nullable Object[] {original, report[0]});
      }
    }
    jdbc.batchUpdate(
        "update report set duplicate_of = cast(? as varchar) where report_id = ?", updates);
    return updates.stream().map(row -> String.valueOf(row[1])).toList();
  }

  /** Their files are to be published again, though their reports need not be compared again. */
  private void markFiles(List<String> reports) {
    Pages.update(
        jdbc,
        "insert into unpublished_file (source_file, compared)"
            + " select distinct r.source_file, true from report r where r.report_id in (%s)"
            + " and not exists"
            + " (select 1 from unpublished_file u where u.source_file = r.source_file)",
        reports);
  }
}
