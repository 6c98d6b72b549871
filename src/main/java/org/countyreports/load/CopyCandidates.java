package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  /**
   * What a report may repeat.
   *
   * @param byText whether the texts may be alike
   * @param byFigures whether figures may be the same
   */
  record Candidate<T>(T earlier, boolean byText, boolean byFigures) {}

  /** Whether the marks that two reports share weigh enough for one to repeat the other. */
  static boolean isEnough(int weight, Member earlier, Member later) {
    return isFigures(weight) || isText(weight, earlier, later);
  }

  /** A report that another may repeat, by what their shared marks weigh. */
  static Candidate<String> candidate(String id, int weight, Member earlier, Member later) {
    return new Candidate<>(id, isText(weight, earlier, later), isFigures(weight));
  }

  /** Whether the marks of figures weigh enough. */
  static boolean isFigures(int weight) {
    return weight / MarkIndex.FIGURES >= MarkIndex.WEIGHT;
  }

  /** Whether the marks of the texts alone weigh enough. */
  static boolean isText(int weight, Member earlier, Member later) {
    int text = weight % MarkIndex.FIGURES;
    return text > 0
        && text >= LEAST_SHARE * MarkIndex.WEIGHT * Math.min(earlier.marks(), later.marks());
  }

  /** Earlier reports for each report that has some, in the reports' order. */
  Map<MarkedReport, List<Candidate<MarkedReport>>> find(List<String> ids) {
    List<MarkedReport> reports = MarkedReport.find(jdbc, ids);
    Map<String, Map<Member, Integer>> shared = shared(reports);
    Map<String, List<Candidate<String>>> enough = new HashMap<>();
    Set<String> others = new HashSet<>();
    for (MarkedReport report : reports) {
      List<Candidate<String>> earlier =
          enough(Member.of(report), shared.getOrDefault(report.id(), Map.of()));
      enough.put(report.id(), earlier);
      earlier.forEach(each -> others.add(each.earlier()));
    }
    Map<String, MarkedReport> read = originals.all(others, this::read);
    Map<MarkedReport, List<Candidate<MarkedReport>>> found = new HashMap<>();
    for (MarkedReport report : reports) {
      List<Candidate<MarkedReport>> earlier = new ArrayList<>();
      for (Candidate<String> each : enough.getOrDefault(report.id(), List.of())) {
        MarkedReport other = read.get(each.earlier());
        if (other != null && other.compareTo(report) < 0) {
          earlier.add(new Candidate<>(other, each.byText(), each.byFigures()));
        }
      }
      earlier.sort(Comparator.comparing(Candidate::earlier));
      if (!earlier.isEmpty()) {
        found.put(report, earlier);
      }
    }
    return found;
  }

  private static List<Candidate<String>> enough(Member later, Map<Member, Integer> shared) {
    List<Candidate<String>> enough = new ArrayList<>();
    shared.forEach(
        (earlier, weight) -> {
          if (earlier.mayPrecede(later) && isEnough(weight, earlier, later)) {
            enough.add(candidate(earlier.id(), weight, earlier, later));
          }
        });
    return enough;
  }

  /** What the marks weigh that each of some reports shares with the first of their buckets. */
  private Map<String, Map<Member, Integer>> shared(List<MarkedReport> reports) {
    Map<String, Map<Member, Integer>> shared = new HashMap<>();
    Map<Long, List<String>> holders = holders(reports);
    crowded.forEach(
        (mark, bucket) -> count(mark, bucket, holders.getOrDefault(mark, List.of()), shared));
    index.buckets(
        holders.keySet().stream()
            .filter(mark -> !crowded.containsKey(mark))
            .mapToLong(Long::longValue)
            .toArray(),
        (mark, bucket) -> {
          count(mark, bucket, holders.getOrDefault(mark, List.of()), shared);
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
      long mark, Bucket bucket, List<String> holders, Map<String, Map<Member, Integer>> shared) {
    List<Member> first = bucket.first();
    int weight = bucket.weight(mark);
    for (String holder : holders) {
      for (Member original : first) {
        if (!original.id().equals(holder)) {
          shared
              .computeIfAbsent(holder, id -> new HashMap<>())
              .merge(original, weight, Integer::sum);
        }
      }
    }
  }

  private Map<String, MarkedReport> read(List<String> ids) {
    return MarkedReport.find(jdbc, ids).stream()
        .collect(Collectors.toMap(MarkedReport::id, report -> report));
  }
}
