package org.countyreports.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one report in another that repeats it: each is taken once, in order. */
public final class SameStatements {

  /** A sentence of which so much stands in the other was cut or edited. */
  private static final double SAME_SENTENCE = 0.6;

  private final Map<String, Deque<Statement>> bySentence = new HashMap<>();
  private final Map<String, List<Statement>> byFigure = new HashMap<>();

  /** The statements of the report that came first. */
  public SameStatements(List<Statement> original) {
    for (Statement each : original) {
      bySentence.computeIfAbsent(sentenceKey(each), k -> new ArrayDeque<>()).add(each);
    }
    for (Statement each : original) {
      byFigure.computeIfAbsent(figureKey(each), k -> new ArrayList<>()).add(each);
    }
  }

  /** For each statement the identifier of the one that it repeats; null where there is none. */
  public List<@Nullable String> find(List<Statement> copy) {
    List<@Nullable String> found = new ArrayList<>();
    for (Statement each : copy) {
      Deque<Statement> same = bySentence.get(sentenceKey(each));
      Statement first = same == null ? null : same.poll();
      if (first != null) {
        byFigure.getOrDefault(figureKey(first), new ArrayList<>()).remove(first);
      }
      found.add(first == null ? null : first.id());
    }
    for (int i = 0; i < copy.size(); i++) {
      if (found.get(i) == null) {
        found.set(i, findEdited(copy.get(i)));
      }
    }
    return found;
  }

  private @Nullable String findEdited(Statement copy) {
    List<Statement> candidates = byFigure.getOrDefault(figureKey(copy), List.of());
    Shingles sentence = Shingles.of(ComparableText.of(copy.sentence()));
    for (Statement each : candidates) {
      Overlap overlap = sentence.overlap(Shingles.of(ComparableText.of(each.sentence())));
      if (Math.max(overlap.ofFirst(), overlap.ofSecond()) >= SAME_SENTENCE) {
        candidates.remove(each);
        return each.id();
      }
    }
    return null;
  }

  /** One sentence with one figure for several places gives a statement for each. */
  private static String sentenceKey(Statement statement) {
    return ComparableText.of(statement.sentence()) + "|" + figureKey(statement);
  }

  private static String figureKey(Statement statement) {
    return ComparableText.of(statement.quote())
        + "|"
        + statement.value().stripTrailingZeros().toPlainString()
        + "|"
        + statement.unit();
  }
}
