package org.countyreports.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.countyreports.copies.ReportKind;
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
  private final UnpublishedFiles unpublished;

  CopyLinks(JdbcOperations jdbc, VerifiedCopies verified, StatementReader statements) {
    this.jdbc = jdbc;
    this.unpublished = new UnpublishedFiles(jdbc);
    this.candidates = new CopyCandidates(jdbc);
    this.verified = verified;
    this.observations = new ObservationLinks(jdbc, statements);
  }

  /** Looks for what some reports repeat and brings their links and their figures' up to date. */
  void update(List<String> ids) {
    List<Copy> copies = verified.verify(candidates.find(ids));
    Set<String> changed = new HashSet<>(linkedBefore(ids));
    copies.forEach(copy -> changed.add(copy.report().id()));
    List<String> affected = List.copyOf(new TreeSet<>(changed));
    replaceCopies(affected, copies);
    boolean altered = linkReports(affected, copies);
    altered |= observations.link(affected, copies);
    altered |= linkCorrected(ids, copies);
    if (altered) {
      new ProgramState(jdbc).markUnpublished();
    }
  }

  /**
   * Figures of earlier reports depend on those that correct them, and on what these were before.
   */
  private boolean linkCorrected(List<String> ids, List<Copy> copies) {
    Set<String> corrected = new TreeSet<>(observations.corrected(ids));
    for (Copy copy : copies) {
      if (copy.kind() != ReportKind.PLAIN) {
        copy.earlier().forEach(each -> corrected.add(each.report().id()));
      }
    }
    List<String> all = List.copyOf(corrected);
    return !all.isEmpty() && observations.link(all, verified.verify(candidates.find(all)));
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
    Map<String, Set<List<Object>>> before = new HashMap<>();
    Pages.query(
            jdbc,
            "select report_id, earlier_id, share, earlier_share from report_copy"
                + " where report_id in (%s)",
            (rs, n) ->
                List.<Object>of(
                    rs.getString(1),
                    rs.getString(2),
                    PlainDecimal.of(rs.getBigDecimal(3)),
                    PlainDecimal.of(rs.getBigDecimal(4))),
            ids)
        .forEach(row -> addTo(before, row));
    Map<String, Set<List<Object>>> now = new HashMap<>();
    for (Copy copy : copies) {
      for (Earlier each : copy.earlier()) {
        addTo(
            now,
            List.of(
                copy.report().id(),
                each.report().id(),
                PlainDecimal.of(BigDecimal.valueOf(each.overlap().ofFirst())),
                PlainDecimal.of(BigDecimal.valueOf(each.overlap().ofSecond()))));
      }
    }
    List<String> changed =
        ids.stream().filter(id -> !Objects.equals(before.get(id), now.get(id))).toList();
    unpublished.markLinked(changed);
    Pages.update(jdbc, "delete from report_copy where report_id in (%s)", changed);
    INSERT.insert(
        jdbc,
        changed.stream()
            .flatMap(id -> now.getOrDefault(id, Set.of()).stream())
            .map(List::toArray)
            .toList());
  }

  private static void addTo(Map<String, Set<List<Object>>> byReport, List<Object> row) {
    byReport.computeIfAbsent(String.valueOf(row.get(0)), id -> new LinkedHashSet<>()).add(row);
  }

  /** Notes the originals of reports; whether one is another now. */
  private boolean linkReports(List<String> ids, List<Copy> copies) {
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
    unpublished.markLinked(updates.stream().map(row -> String.valueOf(row[1])).toList());
    jdbc.batchUpdate(
        "update report set duplicate_of = cast(? as varchar) where report_id = ?", updates);
    return !updates.isEmpty();
  }
}
