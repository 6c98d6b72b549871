package org.countyreports.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.copies.Overlap;
import org.countyreports.copies.Shingles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Holds reports against the earlier ones that they may repeat, text against text. */
final class VerifiedCopies {

  /** The texts of so many reports and of what they may repeat are in memory at a time. */
  private static final int REPORTS_AT_ONCE = 50;

  /** Of the texts that were compared last, so many stretches are kept: 16 MB. */
  private static final int MOST_STRETCHES = 4_000_000;

  private final JdbcOperations jdbc;
  private final Recent<String, Shingles> recent = new Recent<>(MOST_STRETCHES, Shingles::size);

  VerifiedCopies(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** An earlier report that a report repeats. */
  record Earlier(MarkedReport report, Overlap overlap) {}

  /**
   * What a report repeats.
   *
   * @param earlier reports of which it repeats a large part, first ones first; never empty
   * @param original the one of which the whole report is a copy; null where it has more to say
   */
  record Copy(MarkedReport report, List<Earlier> earlier, @Nullable MarkedReport original) {}

  /** The copies among some reports. */
  List<Copy> verify(Map<MarkedReport, List<MarkedReport>> candidates) {
    List<MarkedReport> reports = candidates.keySet().stream().sorted().toList();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < reports.size(); i += REPORTS_AT_ONCE) {
      page(reports.subList(i, Math.min(reports.size(), i + REPORTS_AT_ONCE)), candidates, copies);
    }
    return copies;
  }

  private void page(
      List<MarkedReport> reports,
      Map<MarkedReport, List<MarkedReport>> candidates,
      List<Copy> copies) {
    Set<String> ids = new LinkedHashSet<>();
    for (MarkedReport report : reports) {
      ids.add(report.id());
      candidates.getOrDefault(report, List.of()).forEach(other -> ids.add(other.id()));
    }
    Map<String, Shingles> texts = recent.all(ids, this::read);
    reports.parallelStream()
        .map(report -> verify(report, candidates.getOrDefault(report, List.of()), texts))
        .filter(copy -> !copy.earlier().isEmpty())
        .forEachOrdered(copies::add);
  }

  private static Copy verify(
      MarkedReport report, List<MarkedReport> candidates, Map<String, Shingles> texts) {
    Shingles text = texts.get(report.id());
    List<Earlier> earlier = new ArrayList<>();
    List<Shingles> repeated = new ArrayList<>();
    for (MarkedReport other : candidates) {
      Shingles otherText = texts.get(other.id());
      if (text != null && otherText != null) {
        Overlap overlap = text.overlap(otherText);
        if (overlap.isCopy()) {
          earlier.add(new Earlier(other, overlap));
          repeated.add(otherText);
        }
      }
    }
    boolean whole = text != null && Overlap.isWhole(text.shareIn(repeated));
    return new Copy(report, List.copyOf(earlier), whole ? original(earlier) : null);
  }

  /** The first that holds the whole report; of several put together, the one that gave most. */
  private static @Nullable MarkedReport original(List<Earlier> earlier) {
    return earlier.stream()
        .filter(each -> each.overlap().isWhole())
        .findFirst()
        .or(
            () ->
                earlier.stream()
                    .min(
                        Comparator.comparingDouble((Earlier each) -> -each.overlap().ofFirst())
                            .thenComparing(Earlier::report)))
        .map(Earlier::report)
        .orElse(null);
  }

  /** Those of some reports that repeat any of the earlier ones that they may repeat. */
  Set<String> repeating(Map<String, List<String>> candidates) {
    List<String> reports = List.copyOf(candidates.keySet());
    Set<String> repeating = new HashSet<>();
    for (int i = 0; i < reports.size(); i += REPORTS_AT_ONCE) {
      List<String> page = reports.subList(i, Math.min(reports.size(), i + REPORTS_AT_ONCE));
      Set<String> ids = new LinkedHashSet<>(page);
      page.forEach(id -> ids.addAll(candidates.getOrDefault(id, List.of())));
      Map<String, Shingles> texts = recent.all(ids, this::read);
      page.parallelStream()
          .filter(id -> repeatsAny(id, candidates.getOrDefault(id, List.of()), texts))
          .forEachOrdered(repeating::add);
    }
    return repeating;
  }

  private static boolean repeatsAny(
      String report, List<String> candidates, Map<String, Shingles> texts) {
    Shingles text = texts.get(report);
    return text != null
        && candidates.stream()
            .map(texts::get)
            .anyMatch(other -> other != null && text.overlap(other).isCopy());
  }

  /** Some texts change now. */
  void forget() {
    recent.clear();
  }

  private Map<String, Shingles> read(List<String> ids) {
    Map<String, byte[]> bodies = new HashMap<>();
    Pages.of(
        ids,
        page ->
            jdbc.query(
                "select t.report_id, t.body from "
                    + KeyList.ofTexts(page.size())
                    + " join report_text t on t.report_id = k.id",
                rs -> {
                  bodies.put(rs.getString(1), rs.getBytes(2));
                },
                page.toArray()));
    return bodies.entrySet().parallelStream()
        .collect(
            Collectors.toConcurrentMap(
                Map.Entry::getKey, body -> Shingles.of(TextRow.text(body.getValue()))));
  }
}
