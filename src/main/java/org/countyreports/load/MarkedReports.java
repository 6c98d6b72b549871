package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.load.MarkIndex.Bucket;
import org.countyreports.load.MarkIndex.Member;
import org.springframework.jdbc.core.JdbcOperations;

/** Brings the index of marks up to date with the reports of some files. */
final class MarkedReports {

  private static final TableInsert PENDING = new TableInsert("pending_copy", "report_id text");

  private final JdbcOperations jdbc;
  private final MarkIndex index;

  /** Whether no report was compared yet, as in a first import. */
  private boolean allPending;

  MarkedReports(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.index = new MarkIndex(jdbc);
  }

  /** Takes over the reports of files that changed; who shares a bucket with them is pending. */
  void update(List<String> files) {
    allPending = allPending || isEmpty();
    List<MarkedReport> before = new ArrayList<>();
    List<MarkedReport> now = new ArrayList<>();
    Pages.of(
        files,
        page -> {
          before.addAll(stored(page));
          now.addAll(current(page));
        });
    Set<String> pending = new HashSet<>();
    if (!before.isEmpty()) {
      Pages.of(files, page -> pending.addAll(linked(page)));
      index.remove(before);
      Pages.of(files, this::forget);
    }
    MarkedReport.INSERT.insert(jdbc, now.stream().map(MarkedReport::values).toList());
    index.add(now);
    if (allPending) {
      // Whoever shares a bucket with them is looked at anyway.
      now.forEach(report -> pending.add(report.id()));
    } else {
      pending.addAll(affected(before, now));
    }
    add(pending);
  }

  private void forget(List<String> files) {
    jdbc.update(
        "delete from marked_report where source_file in ("
            + Dataset.placeholders(files.size())
            + ")",
        files.toArray());
  }

  /** Some reports were compared: from now on, not all of them are pending. */
  void compared() {
    allPending = false;
  }

  private boolean isEmpty() {
    return jdbc.queryForList("select 1 from marked_report fetch first 1 rows only").isEmpty();
  }

  private Set<String> affected(List<MarkedReport> before, List<MarkedReport> now) {
    Map<Long, List<Member>> touched = new HashMap<>();
    touch(before, touched);
    touch(now, touched);
    Set<String> affected = new HashSet<>();
    index.buckets(
        touched.keySet().stream().mapToLong(Long::longValue).toArray(),
        (mark, bucket) ->
            affected.addAll(affected(mark, bucket, touched.getOrDefault(mark, List.of()))));
    return affected;
  }

  /** Whose originals may be others now: nobody's where none of the first of a bucket changed. */
  private Collection<String> affected(long mark, Bucket bucket, List<Member> changed) {
    List<Member> first = bucket.first();
    Member last = first.get(first.size() - 1);
    if (bucket.isCrowded()) {
      return changed.stream().anyMatch(member -> member.compareTo(last) <= 0)
          ? index.members(mark)
          : changed.stream().map(Member::id).toList();
    }
    boolean alone = first.size() == 1;
    if (alone && changed.stream().allMatch(member -> member.id().equals(last.id()))) {
      return List.of(); // it has always been alone
    }
    return first.stream().map(Member::id).toList();
  }

  private static void touch(List<MarkedReport> reports, Map<Long, List<Member>> touched) {
    for (MarkedReport report : reports) {
      for (long mark : report.marks().all()) {
        touched.computeIfAbsent(mark, m -> new ArrayList<>(1)).add(Member.of(report));
      }
    }
  }

  private List<MarkedReport> stored(List<String> files) {
    return jdbc.query(
        "select * from marked_report where source_file in ("
            + Dataset.placeholders(files.size())
            + ")",
        (rs, n) -> MarkedReport.stored(rs),
        files.toArray());
  }

  private List<MarkedReport> current(List<String> files) {
    return jdbc.query(
        "select r.report_id, r.source_file, r.article, r.published, r.url, r.publisher, t.marks"
            + " from report r join report_text t on t.report_id = r.report_id"
            + " where r.source_file in ("
            + Dataset.placeholders(files.size())
            + ")",
        (rs, n) -> MarkedReport.current(rs),
        files.toArray());
  }

  /** Reports that repeat others so far, whatever becomes of them. */
  private List<String> linked(List<String> files) {
    return jdbc.queryForList(
        "select distinct report_id from report_copy where report_id in"
            + " (select report_id from marked_report where source_file in ("
            + Dataset.placeholders(files.size())
            + "))",
        String.class,
        files.toArray());
  }

  private void add(Set<String> pending) {
    List<String> ids = pending.stream().sorted().toList();
    Pages.of(
        ids,
        page -> {
          jdbc.update(
              "delete from pending_copy where report_id in ("
                  + Dataset.placeholders(page.size())
                  + ")",
              page.toArray());
          PENDING.insert(jdbc, page.stream().map(id -> new Object[] {id}).toList());
        });
  }
}
