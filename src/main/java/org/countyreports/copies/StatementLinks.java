package org.countyreports.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.copies.StatementLink.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of a report say what those of an earlier one say: each is taken once, the most
 * alike first. Whether two may be the same at all is decided by {@link Difference}; then by how
 * alike their sentences are, or by how many figures agree.
 */
public final class StatementLinks {

  /** A sentence of which so much stands in the other was cut or edited. */
  private static final double SAME_SENTENCE = 0.6;

  /** Between reports whose texts differ, a few common words are no likeness. */
  private static final int LEAST_PAIRS = 6;

  /** A number of one digit may be any. */
  private static final double SAME_SMALL = 0.8;

  /** Of a report that was published so many days later, only a copy of the text is the same. */
  private static final int MOST_DAYS = 60;

  /** Digits that agree by chance hardly ever: in one figure, in several. */
  private static final int DIGITS_OF_ONE = 3;

  private static final int DIGITS_OF_SEVERAL = 4;

  /** Equal numbers of a long table are not all held against one another. */
  private static final int MOST_CANDIDATES = 32;

  /** A copy states so many of the figures of the shorter report; a correction less. */
  private static final double SAME_FIGURES = 0.65;

  private static final double UNCORRECTED = 0.3;

  private static final double SAME_QUOTE = 0.2;
  private static final double SAME_ITEM = 0.1;

  private static final Comparator<Match> BEST =
      Comparator.comparingDouble((Match each) -> -each.rank())
          .thenComparingInt(Match::statement)
          .thenComparingInt(each -> Math.abs(each.statement() - each.earlier()))
          .thenComparingInt(Match::earlier);

  private final WordedReport later;
  private final WordedReport earlier;
  private final boolean copy;

  private StatementLinks(WordedReport later, WordedReport earlier, boolean copy) {
    this.later = later;
    this.earlier = earlier;
    this.copy = copy;
  }

  private record Match(int statement, int earlier, Basis basis, double likeness, double rank) {}

  /** The links between two reports; {@code copy} where their texts are alike as a whole. */
  public static List<StatementLink> between(
      WordedReport later, WordedReport earlier, boolean copy) {
    return new StatementLinks(later, earlier, copy).find();
  }

  private List<StatementLink> find() {
    List<StatementLink> links = new ArrayList<>();
    for (Match each : taken(alike())) {
      links.add(new StatementLink(each.statement(), each.earlier(), each.basis(), each.likeness()));
    }
    return links;
  }

  /** Whether one of two reports whose texts are alike states the figures of the other. */
  public static boolean isCopy(WordedReport later, WordedReport earlier) {
    if (!later.hours().isEmpty()
        && !earlier.hours().isEmpty()
        && Collections.disjoint(later.hours(), earlier.hours())) {
      return false;
    }
    int all = Math.min(later.size(), earlier.size());
    boolean plain = later.report().kind() == ReportKind.PLAIN;
    return between(later, earlier, true).size() >= (plain ? SAME_FIGURES : UNCORRECTED) * all;
  }

  private List<Match> alike() {
    Map<String, List<Integer>> byFigure = new HashMap<>();
    for (int i = 0; i < earlier.size(); i++) {
      byFigure.computeIfAbsent(key(earlier.statement(i)), key -> new ArrayList<>(1)).add(i);
    }
    List<Match> matches = new ArrayList<>();
    List<Match> figures = new ArrayList<>();
    for (int i = 0; i < later.size(); i++) {
      List<Integer> candidates = byFigure.getOrDefault(key(later.statement(i)), List.of());
      for (int j : nearest(i, candidates)) {
        Match match = match(i, j);
        if (match != null) {
          (match.basis() == Basis.FIGURES ? figures : matches).add(match);
        }
      }
    }
    if (isEnough(taken(figures), matches)) {
      matches.addAll(figures);
    }
    return matches;
  }

  /** Of many equal figures, those at about the same place. */
  private static List<Integer> nearest(int place, List<Integer> candidates) {
    return candidates.size() <= MOST_CANDIDATES
        ? candidates
        : candidates.stream()
            .sorted(Comparator.comparingInt(each -> Math.abs(each - place)))
            .limit(MOST_CANDIDATES)
            .toList();
  }

  private @Nullable Match match(int i, int j) {
    Statement a = later.statement(i);
    Statement b = earlier.statement(j);
    Wording aWords = later.wording(i);
    Wording bWords = earlier.wording(j);
    if (Difference.of(a, aWords, b, bWords) != null) {
      return null;
    }
    double likeness = aWords.likeness(bWords);
    boolean kin = Wording.areKin(a.item(), b.item()) || Wording.areKin(a.quote(), b.quote());
    double rank =
        likeness
            + (a.quote().equals(b.quote()) ? SAME_QUOTE : 0)
            + (a.item().equals(b.item()) ? SAME_ITEM : 0);
    if (isAlike(a, b, aWords, bWords, likeness, kin)) {
      return new Match(i, j, Basis.SENTENCE, likeness, rank);
    }
    boolean told = a.days().told() && b.days().told() && !a.place().isEmpty();
    return kin && (told && a.place().equals(b.place()) && a.days().equals(b.days()) || copy)
        ? new Match(i, j, Basis.FIGURES, likeness, rank)
        : null;
  }

  private boolean isAlike(
      Statement a, Statement b, Wording aWords, Wording bWords, double likeness, boolean kin) {
    if (copy) {
      return likeness >= SAME_SENTENCE;
    }
    boolean small = FigureMarks.digits(a.value()) < 2;
    return kin
        && likeness >= (small ? SAME_SMALL : SAME_SENTENCE)
        && aWords.shared(bWords) >= LEAST_PAIRS
        && areNear(a, b);
  }

  /** Whether undated statements of reports that are no copies may speak of the same time. */
  private boolean areNear(Statement a, Statement b) {
    if (a.days().told() && b.days().told()) {
      return true;
    }
    LocalDate day = a.days().told() ? a.days().last() : later.report().published();
    LocalDate other = b.days().told() ? b.days().last() : earlier.report().published();
    return day == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(day, other)) <= MOST_DAYS;
  }

  private boolean isEnough(List<Match> figures, List<Match> alike) {
    int digits = 0;
    int most = 0;
    for (Match each : figures) {
      int one = FigureMarks.digits(later.statement(each.statement()).value());
      digits += one;
      boolean gift = later.wording(each.statement()).isGift();
      most = gift ? most : Math.max(most, one);
    }
    return most >= DIGITS_OF_ONE
        || figures.size() > 1 && digits >= DIGITS_OF_SEVERAL
        || copy
        || !alike.isEmpty() && digits >= DIGITS_OF_SEVERAL;
  }

  /** Takes each statement once. */
  private static List<Match> taken(List<Match> matches) {
    Set<Integer> statements = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    List<Match> taken = new ArrayList<>();
    for (Match each : matches.stream().sorted(BEST).toList()) {
      if (!statements.contains(each.statement()) && !others.contains(each.earlier())) {
        statements.add(each.statement());
        others.add(each.earlier());
        taken.add(each);
      }
    }
    return taken;
  }

  private static String key(Statement statement) {
    return statement.value().stripTrailingZeros().toPlainString() + "|" + statement.unit();
  }
}
