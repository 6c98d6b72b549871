package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.load.MarkIndex.Bucket;
import org.countyreports.load.MarkIndex.Member;
import org.springframework.jdbc.core.JdbcOperations;

/** Which earlier reports a report may repeat: those that share marks with it. */
final class CopyCandidates {

  /**
   * So many are verified, those that share most first: a report costs no more, whatever it holds.
   */
  private static final int MOST = 40;

  /**
   * A copy shares nearly all marks of the shorter one; an official phrase is one or two of them.
   */
  private static final double LEAST_SHARE = 0.3;

  /** So many long buckets are kept in memory, the first reports of each. */
  private static final int MOST_CROWDED = 4_000;

  private final JdbcOperations jdbc;
  private final MarkIndex index;

  /** Official phrases come again and again, and their buckets are the long ones. */
  private final Map<Long, Bucket> crowded = new HashMap<>();

  CopyCandidates(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.index = new MarkIndex(jdbc);
  }

  /** Earlier reports for each report that has some, in the reports' order. */
  Map<MarkedReport, List<MarkedReport>> find(List<String> ids) {
    Map<String, MarkedReport> reports = read(ids);
    Map<String, Map<String, Integer>> shared = new HashMap<>();
    Map<Long, List<String>> holders = holders(reports.values());
    crowded.forEach((mark, bucket) -> count(bucket, holders.getOrDefault(mark, List.of()), shared));
    index.buckets(
        holders.keySet().stream()
            .filter(mark -> !crowded.containsKey(mark))
            .mapToLong(Long::longValue)
            .toArray(),
        (mark, bucket) -> {
          count(bucket, holders.getOrDefault(mark, List.of()), shared);
          remember(mark, bucket);
        });
    Set<String> others = new HashSet<>();
    shared.values().forEach(counts -> others.addAll(counts.keySet()));
    Map<String, MarkedReport> originals = read(List.copyOf(others));
    Map<MarkedReport, List<MarkedReport>> found = new HashMap<>();
    shared.forEach(
        (id, counts) -> {
          MarkedReport report = reports.get(id);
          List<MarkedReport> earlier = report == null ? List.of() : best(report, counts, originals);
          if (report != null && !earlier.isEmpty()) {
            found.put(report, earlier);
          }
        });
    return found;
  }

  /** The index of marks changes now. */
  void forget() {
    crowded.clear();
  }

  private void remember(long mark, Bucket bucket) {
    if (bucket.isCrowded() && crowded.size() < MOST_CROWDED) {
      crowded.put(mark, bucket);
    }
  }

  private static Map<Long, List<String>> holders(Collection<MarkedReport> reports) {
    Map<Long, List<String>> holders = new HashMap<>();
    for (MarkedReport report : reports) {
      for (long mark : report.marks().all()) {
        holders.computeIfAbsent(mark, m -> new ArrayList<>(1)).add(report.id());
      }
    }
    return holders;
  }

  private static void count(
      Bucket bucket, List<String> holders, Map<String, Map<String, Integer>> shared) {
    List<Member> first = bucket.first();
    for (String holder : holders) {
      for (Member original : first) {
        if (!original.id().equals(holder)) {
          shared
              .computeIfAbsent(holder, id -> new HashMap<>())
              .merge(original.id(), 1, Integer::sum);
        }
      }
    }
  }

  private static List<MarkedReport> best(
      MarkedReport report, Map<String, Integer> counts, Map<String, MarkedReport> originals) {
    Comparator<MarkedReport> byShared =
        Comparator.comparingInt(other -> -counts.getOrDefault(other.id(), 0));
    return counts.keySet().stream()
        .filter(originals::containsKey)
        .map(originals::get)
        .filter(other -> other.compareTo(report) < 0)
        .filter(other -> counts.getOrDefault(other.id(), 0) >= least(report, other))
        .sorted(byShared.thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private static double least(MarkedReport a, MarkedReport b) {
    return LEAST_SHARE * Math.min(a.marks().count(), b.marks().count());
  }

  private Map<String, MarkedReport> read(List<String> ids) {
    List<MarkedReport> found = new ArrayList<>();
    Pages.of(
        ids,
        page ->
            found.addAll(
                jdbc.query(
                    "select m.* from "
                        + KeyList.ofTexts(page.size())
                        + " join marked_report m on m.report_id = k.id",
                    (rs, n) -> MarkedReport.stored(rs),
                    page.toArray())));
    Map<String, MarkedReport> byId = new HashMap<>();
    found.forEach(report -> byId.put(report.id(), report));
    return byId;
  }
}
