package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.load.MarkIndex.Bucket;
import org.countyreports.load.MarkIndex.Member;
import org.springframework.jdbc.core.JdbcOperations;

/** Which earlier reports a report may repeat: those that share marks with it. */
final class CopyCandidates {

  /**
   * A copy shares nearly all marks of the shorter one; an official phrase is one or two of them. Of
   * marks that are all those of official phrases, twice the share.
   */
  private static final double LEAST_SHARE = 0.3;

  /** So many long buckets are kept in memory, the first reports of each. */
  private static final int MOST_CROWDED = 4_000;

  /** So many possible originals are kept in memory: a few of them are those of many reports. */
  private static final int MOST_ORIGINALS = 20_000;

  private final JdbcOperations jdbc;
  private final MarkIndex index;

  /** Official phrases come again and again, and their buckets are the long ones. */
  private final Map<Long, Bucket> crowded = new HashMap<>();

  private final Recent<String, MarkedReport> originals = new Recent<>(MOST_ORIGINALS, one -> 1);

  CopyCandidates(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.index = new MarkIndex(jdbc);
  }

  /** Whether the marks that two reports share weigh enough for one to repeat the other. */
  static boolean isEnough(int weight, Member earlier, Member later) {
    return weight >= LEAST_SHARE * MarkIndex.WEIGHT * Math.min(earlier.marks(), later.marks());
  }

  /** Earlier reports for each report that has some, in the reports' order. */
  Map<MarkedReport, List<MarkedReport>> find(List<String> ids) {
    List<MarkedReport> reports = MarkedReport.find(jdbc, ids);
    Map<String, Map<Member, Integer>> shared = shared(reports);
    Map<String, List<String>> enough = new HashMap<>();
    Set<String> others = new HashSet<>();
    for (MarkedReport report : reports) {
      List<String> earlier = enough(Member.of(report), shared.getOrDefault(report.id(), Map.of()));
      enough.put(report.id(), earlier);
      others.addAll(earlier);
    }
    Map<String, MarkedReport> read = originals.all(others, this::read);
    Map<MarkedReport, List<MarkedReport>> found = new HashMap<>();
    for (MarkedReport report : reports) {
      List<MarkedReport> earlier =
          enough.getOrDefault(report.id(), List.of()).stream()
              .filter(read::containsKey)
              .map(read::get)
              .filter(other -> other.compareTo(report) < 0)
              .sorted()
              .toList();
      if (!earlier.isEmpty()) {
        found.put(report, earlier);
      }
    }
    return found;
  }

  private static List<String> enough(Member later, Map<Member, Integer> shared) {
    List<String> enough = new ArrayList<>();
    shared.forEach(
        (earlier, weight) -> {
          if (earlier.mayPrecede(later) && isEnough(weight, earlier, later)) {
            enough.add(earlier.id());
          }
        });
    return enough;
  }

  /** What the marks weigh that each of some reports shares with the first of their buckets. */
  private Map<String, Map<Member, Integer>> shared(List<MarkedReport> reports) {
    Map<String, Map<Member, Integer>> shared = new HashMap<>();
    Map<Long, List<String>> holders = holders(reports);
    crowded.forEach((mark, bucket) -> count(bucket, holders.getOrDefault(mark, List.of()), shared));
    index.buckets(
        holders.keySet().stream()
            .filter(mark -> !crowded.containsKey(mark))
            .mapToLong(Long::longValue)
            .toArray(),
        (mark, bucket) -> {
          count(bucket, holders.getOrDefault(mark, List.of()), shared);
          if (bucket.isCrowded() && crowded.size() < MOST_CROWDED) {
            crowded.put(mark, bucket.shortened());
          }
        });
    return shared;
  }

  /** The index of marks changes now. */
  void forget() {
    crowded.clear();
    originals.clear();
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
      Bucket bucket, List<String> holders, Map<String, Map<Member, Integer>> shared) {
    List<Member> first = bucket.first();
    for (String holder : holders) {
      for (Member original : first) {
        if (!original.id().equals(holder)) {
          shared
              .computeIfAbsent(holder, id -> new HashMap<>())
              .merge(original, bucket.weight(), Integer::sum);
        }
      }
    }
  }

  private Map<String, MarkedReport> read(List<String> ids) {
    return MarkedReport.find(jdbc, ids).stream()
        .collect(Collectors.toMap(MarkedReport::id, report -> report));
  }
}
