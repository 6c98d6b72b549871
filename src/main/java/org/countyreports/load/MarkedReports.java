package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/** Brings the index of marks up to date with the reports of some files. */
final class MarkedReports {

  private static final TableInsert PENDING = new TableInsert("pending_copy", "report_id text");

  private static final int ALL_FROM_ONE_IN = 5;

  private final JdbcOperations jdbc;
  private final MarkIndex index;

  /** Whether all reports are to be compared, as in a first import. */
  private boolean allPending;

  MarkedReports(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.index = new MarkIndex(jdbc);
  }

  /** Takes over the reports of files that changed; whose originals may be others is pending. */
  void update(List<String> files, VerifiedCopies texts) {
    if (!allPending && areMost()) {
      allPending = true;
      jdbc.update("delete from pending_copy");
      jdbc.update("insert into pending_copy (report_id) select report_id from marked_report");
    }
    List<MarkedReport> before = stored(files);
    List<MarkedReport> now = current(files);
    if (allPending) {
      replace(files, before, now);
      add(now.stream().map(MarkedReport::id).toList());
    } else {
      List<MarkedReport> changed = new ArrayList<>(before);
      changed.addAll(now);
      AffectedReports affected = new AffectedReports(jdbc, index, changed);
      replace(files, before, now);
      add(affected.find(texts));
    }
  }

  private void replace(List<String> files, List<MarkedReport> before, List<MarkedReport> now) {
    if (!before.isEmpty()) {
      index.remove(before);
      Pages.update(jdbc, "delete from marked_report where source_file in (%s)", files);
    }
    MarkedReport.INSERT.insert(jdbc, now.stream().map(MarkedReport::values).toList());
    index.add(now);
  }

  /** Some reports were compared: from now on, not all of them are pending. */
  void compared() {
    allPending = false;
  }

  /** Whether so many files changed that asking whom that affects costs more than asking all. */
  private boolean areMost() {
    return ALL_FROM_ONE_IN * count("unpublished_file where not compared") >= count("marked_report");
  }

  private long count(String from) {
    return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + from, Long.class));
  }

  private List<MarkedReport> stored(List<String> files) {
    return Pages.query(
        jdbc,
        "select * from marked_report where source_file in (%s)",
        (rs, n) -> MarkedReport.stored(rs),
        files);
  }

  private List<MarkedReport> current(List<String> files) {
    return Pages.query(
        jdbc,
        "select r.report_id, r.source_file, r.article, r.published, r.url, r.publisher,"
            + " t.marks, t.published_minute"
            + " from report r join report_text t on t.report_id = r.report_id"
            + " where r.source_file in (%s)",
        (rs, n) -> MarkedReport.current(rs),
        files);
  }

  private void add(Collection<String> pending) {
    List<String> ids = pending.stream().sorted().toList();
    Pages.update(jdbc, "delete from pending_copy where report_id in (%s)", ids);
    PENDING.insert(jdbc, ids.stream().map(id -> new Object[] {id}).toList());
  }
}
