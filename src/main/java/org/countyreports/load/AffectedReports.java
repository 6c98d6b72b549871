package org.countyreports.load;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * Whose originals are others when reports come and go: those that repeat one that changed, or one
 * that others pushed into or out of the first of a bucket.
 */
final class AffectedReports {

  private final JdbcOperations jdbc;
  private final MarkIndex index;
  private final Collection<MarkedReport> changed;

  /** Each bucket that is about to change, as far as it is looked at. */
  private final Map<Long, Bucket> before = new HashMap<>();

  /**
   * Looks at the index while it still is as it was; some reports as they were and as they will be.
   */
  AffectedReports(JdbcOperations jdbc, MarkIndex index, Collection<MarkedReport> changed) {
    this.jdbc = jdbc;
    this.index = index;
    this.changed = changed;
    index.buckets(marks(changed), (mark, bucket) -> before.put(mark, bucket.shortened()));
  }

  /** The affected reports, now that the index is as it will be; those that changed among them. */
  Set<String> find(VerifiedCopies texts) {
    Set<String> pushed = new HashSet<>();
    index.buckets(marks(changed), (mark, bucket) -> pushed.addAll(pushed(mark, bucket)));
    Set<String> affected = changed.stream().map(MarkedReport::id).collect(Collectors.toSet());
    Set<MarkedReport> originals = new HashSet<>(changed);
    originals.addAll(MarkedReport.find(jdbc, List.copyOf(pushed)));
    affected.addAll(repeatingSoFar(originals));
    Map<String, List<CopyCandidates.Candidate<String>>> candidates = new HashMap<>();
    for (Shared shared : count(originals)) {
      shared.addTo(candidates);
    }
    candidates.keySet().removeAll(affected);
    affected.addAll(texts.repeating(candidates));
    return affected;
  }

  private Set<String> repeatingSoFar(Collection<MarkedReport> originals) {
    Set<String> repeating = new HashSet<>();
    Pages.of(
        originals.stream().map(MarkedReport::id).toList(),
        page ->
            repeating.addAll(
                jdbc.queryForList(
                    "select c.report_id from "
                        + KeyList.ofTexts(page.size())
                        + " join report_copy c on c.earlier_id = k.id",
                    String.class,
                    page.toArray())));
    return repeating;
  }

  /** Who is among the first of a bucket now and was not, or the other way round. */
  private Set<String> pushed(long mark, Bucket now) {
    Bucket old = before.getOrDefault(mark, Bucket.EMPTY);
    Set<String> pushed = first(old);
    Set<String> others = first(now);
    if (old.isCrowded() == now.isCrowded()) {
      Set<String> both = new HashSet<>(pushed);
      both.retainAll(others);
      pushed.removeAll(both);
      others.removeAll(both);
    } // else sharing the mark says something else of all of them
    pushed.addAll(others);
    return pushed;
  }

  /** With whom possible originals share marks under which they are seen, now or before. */
  private Collection<Shared> count(Collection<MarkedReport> originals) {
    Map<Long, Set<Member>> holders = new HashMap<>();
    for (MarkedReport original : originals) {
      for (long mark : original.marks().all()) {
        holders.computeIfAbsent(mark, m -> new HashSet<>(2)).add(Member.of(original));
      }
    }
    Map<Member, Shared> shared = new HashMap<>();
    index.buckets(
        marks(originals),
        (mark, bucket) -> {
          Bucket old = before.getOrDefault(mark, bucket);
          Set<String> seen = first(bucket);
          seen.addAll(first(old));
          int weight = Math.max(old.weight(mark), bucket.weight(mark));
          for (Member original : holders.getOrDefault(mark, Set.of())) {
            if (seen.contains(original.id())) {
              shared.computeIfAbsent(original, Shared::new).add(bucket.members(), weight);
            }
          }
        });
    return shared.values();
  }

  private static Set<String> first(Bucket bucket) {
    return bucket.first().stream().map(Member::id).collect(Collectors.toCollection(HashSet::new));
  }

  private static long[] marks(Collection<MarkedReport> reports) {
    return reports.stream().flatMapToLong(report -> Arrays.stream(report.marks().all())).toArray();
  }

  /** What the marks weigh that later reports share with a possible original. */
  private static final class Shared {

    private final Member original;
    private final Map<Member, Integer> weights = new HashMap<>();

    Shared(Member original) {
      this.original = original;
    }

    void add(List<Member> members, int weight) {
      for (Member member : members) {
        if (original.mayPrecede(member)) {
          weights.merge(member, weight, Integer::sum);
        }
      }
    }

    void addTo(Map<String, List<CopyCandidates.Candidate<String>>> candidates) {
      weights.forEach(
          (member, weight) -> {
            if (CopyCandidates.isEnough(weight, original, member)) {
              candidates
                  .computeIfAbsent(member.id(), id -> new ArrayList<>(1))
                  .add(CopyCandidates.candidate(original.id(), weight, original, member));
            }
          });
    }
  }
}
