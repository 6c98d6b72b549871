package org.countyreports.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countyreports.copies.Corrections;
import org.countyreports.copies.Overlap;
import org.countyreports.copies.ReportKind;
import org.countyreports.copies.Shingles;
import org.countyreports.copies.StatementLink;
import org.countyreports.copies.StatementLinks;
import org.countyreports.copies.WordedReport;
import org.countyreports.load.CopyCandidates.Candidate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Holds reports against the earlier ones that they may repeat, text against text. */
final class VerifiedCopies {

  /** The texts of so many reports and of what they may repeat are in memory at a time. */
  private static final int REPORTS_AT_ONCE = 50;

  /** Of the texts that were compared last, so many stretches are kept: 16 MB. */
  private static final int MOST_STRETCHES = 4_000_000;

  private final JdbcOperations jdbc;
  private final StatementReader statements;
  private final Recent<String, Shingles> recent = new Recent<>(MOST_STRETCHES, Shingles::size);

  VerifiedCopies(JdbcOperations jdbc, StatementReader statements) {
    this.jdbc = jdbc;
    this.statements = statements;
  }

  /**
   * An earlier report that a report repeats.
   *
   * @param copy whether a large part of one repeats the other; else single figures
   */
  record Earlier(MarkedReport report, Overlap overlap, boolean copy) {}

  /**
   * What a report repeats.
   *
   * @param earlier reports of which it repeats anything, first ones first; never empty
   * @param original the one of which the whole report is a copy; null where it has more to say
   */
  record Copy(
      MarkedReport report,
      ReportKind kind,
      List<Earlier> earlier,
      @Nullable MarkedReport original) {}

  /** The copies among some reports. */
  List<Copy> verify(Map<MarkedReport, List<Candidate<MarkedReport>>> candidates) {
    List<MarkedReport> reports = candidates.keySet().stream().sorted().toList();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < reports.size(); i += REPORTS_AT_ONCE) {
      List<MarkedReport> page = reports.subList(i, Math.min(reports.size(), i + REPORTS_AT_ONCE));
      Map<String, MarkedReport> byId = new HashMap<>();
      Map<String, List<Candidate<String>>> pairs = new LinkedHashMap<>();
      for (MarkedReport report : page) {
        List<Candidate<String>> earlier = new ArrayList<>();
        for (Candidate<MarkedReport> each : candidates.getOrDefault(report, List.of())) {
          byId.put(each.earlier().id(), each.earlier());
          earlier.add(new Candidate<>(each.earlier().id(), each.byText(), each.byFigures()));
        }
        pairs.put(report.id(), earlier);
      }
      Related related = related(pairs);
      page.parallelStream()
          .map(report -> copy(report, related, byId))
          .filter(copy -> !copy.earlier().isEmpty())
          .forEachOrdered(copies::add);
    }
    return copies;
  }

  private static Copy copy(MarkedReport report, Related related, Map<String, MarkedReport> byId) {
    List<Earlier> earlier = new ArrayList<>();
    List<Shingles> repeated = new ArrayList<>();
    for (Relation each : related.relations().getOrDefault(report.id(), List.of())) {
      MarkedReport other = byId.get(each.earlier());
      Shingles text = related.texts().get(each.earlier());
      if (other != null && text != null) {
        earlier.add(new Earlier(other, each.overlap(), each.copy()));
        if (each.copy()) {
          repeated.add(text);
        }
      }
    }
    Shingles text = related.texts().get(report.id());
    WordedReport worded = related.statements().get(report.id());
    ReportKind kind = worded == null ? ReportKind.PLAIN : worded.report().kind();
    double share = text == null || repeated.isEmpty() ? 0 : text.shareIn(repeated);
    boolean whole =
        kind == ReportKind.PLAIN ? Overlap.isWhole(share) : Overlap.isWholeButForNotice(share);
    return new Copy(report, kind, List.copyOf(earlier), whole ? original(earlier) : null);
  }

  /** What a report has in common with an earlier one. */
  private record Relation(String earlier, Overlap overlap, boolean copy) {}

  private record Related(
      Map<String, List<Relation>> relations,
      Map<String, Shingles> texts,
      Map<String, WordedReport> statements) {}

  /**
   * Holds the texts of pairs against one another, then the statements of those that may be alike.
   */
  private Related related(Map<String, List<Candidate<String>>> pairs) {
    Map<String, Shingles> texts =
        new HashMap<>(recent.all(ids(pairs, Candidate::byText), this::read));
    Map<String, List<Candidate<String>>> alike = new LinkedHashMap<>();
    pairs.forEach(
        (id, candidates) -> {
          List<Candidate<String>> some =
              candidates.parallelStream()
                  .filter(each -> each.byFigures() || isContained(texts, id, each.earlier()))
                  .toList();
          alike.put(id, some);
        });
    Map<String, WordedReport> worded = statements.all(ids(alike, each -> true));
    Map<String, List<Candidate<String>>> same = new LinkedHashMap<>();
    alike.forEach(
        (id, candidates) ->
            same.put(
                id,
                candidates.parallelStream()
                    .filter(
                        each ->
                            isContained(texts, id, each.earlier())
                                || states(worded.get(id), worded.get(each.earlier())))
                    .toList()));
    texts.putAll(recent.all(ids(same, each -> true), this::read));
    Map<String, List<Relation>> relations = new HashMap<>();
    same.forEach(
        (id, candidates) -> {
          List<Relation> some =
              candidates.parallelStream()
                  .map(each -> relation(id, each.earlier(), texts, worded))
                  .filter(Objects::nonNull)
                  .toList();
          relations.put(id, some);
        });
    return new Related(relations, texts, worded);
  }

  private static Set<String> ids(
      Map<String, List<Candidate<String>>> pairs, Predicate<Candidate<String>> asked) {
    Set<String> ids = new LinkedHashSet<>();
    pairs.forEach(
        (id, candidates) ->
            candidates.stream()
                .filter(asked)
                .forEach(
                    each -> {
                      ids.add(id);
                      ids.add(each.earlier());
                    }));
    return ids;
  }

  private static boolean isContained(Map<String, Shingles> texts, String id, String earlier) {
    Shingles text = texts.get(id);
    Shingles other = texts.get(earlier);
    return text != null && other != null && text.overlap(other).isContained();
  }

  /** Whether any statement of a report repeats or corrects one of the other. */
  private static boolean states(@Nullable WordedReport later, @Nullable WordedReport earlier) {
    if (later == null || earlier == null) {
      return false;
    }
    List<StatementLink> links = StatementLinks.between(later, earlier, false);
    return !links.isEmpty() || !Corrections.of(later, earlier, links).isEmpty();
  }

  private static @Nullable Relation relation(
      String id, String earlier, Map<String, Shingles> texts, Map<String, WordedReport> worded) {
    Shingles text = texts.get(id);
    Shingles other = texts.get(earlier);
    if (text == null || other == null) {
      return null;
    }
    Overlap overlap = text.overlap(other);
    WordedReport later = worded.get(id);
    WordedReport before = worded.get(earlier);
    if (later == null || before == null) {
      return overlap.isCopy() ? new Relation(earlier, overlap, true) : null;
    }
    if (overlap.isContained() && StatementLinks.isCopy(later, before)) {
      return new Relation(earlier, overlap, true);
    }
    return states(later, before) ? new Relation(earlier, overlap, false) : null;
  }

  /** The first that holds the whole report; of several put together, the one that gave most. */
  private static @Nullable MarkedReport original(List<Earlier> earlier) {
    return earlier.stream()
        .filter(Earlier::copy)
        .filter(each -> each.overlap().isWhole())
        .findFirst()
        .or(
            () ->
                earlier.stream()
                    .filter(Earlier::copy)
                    .min(
                        Comparator.comparingDouble((Earlier each) -> -each.overlap().ofFirst())
                            .thenComparing(Earlier::report)))
        .map(Earlier::report)
        .orElse(null);
  }

  /** Those of some reports that repeat any of the earlier ones that they may repeat. */
  Set<String> repeating(Map<String, List<Candidate<String>>> candidates) {
    List<String> reports = List.copyOf(candidates.keySet());
    Set<String> repeating = new HashSet<>();
    for (int i = 0; i < reports.size(); i += REPORTS_AT_ONCE) {
      Map<String, List<Candidate<String>>> page = new LinkedHashMap<>();
      for (String id : reports.subList(i, Math.min(reports.size(), i + REPORTS_AT_ONCE))) {
        page.put(id, candidates.getOrDefault(id, List.of()));
      }
      related(page)
          .relations()
          .forEach(
              (id, relations) -> {
                if (!relations.isEmpty()) {
                  repeating.add(id);
                }
              });
    }
    return repeating;
  }

  /** Some texts change now. */
  void forget() {
    recent.clear();
    statements.forget();
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
