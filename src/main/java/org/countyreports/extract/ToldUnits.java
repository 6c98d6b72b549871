package org.countyreports.extract;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.countyreports.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Units of bare numbers that only what stands before them tells: a line (单位：万元) over running text,
 * a verb of giving (职工共捐8750).
 */
final class ToldUnits implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_LINE = 20;

  /** Numbers of so many digits are years and the like, where a line alone tells their unit. */
  private static final int YEAR = 4;

  private static final int LEAST_GIFT = 10;

  private final Classifiers classifiers;
  private final TableUnit yuan;
  private final List<String> giving =
      Vocabulary.lines("giving-verbs.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  ToldUnits(Classifiers classifiers) {
    this.classifiers = classifiers;
    this.yuan = Objects.requireNonNull(TableUnit.of("元", classifiers));
  }

  /**
   * The unit that the line from a token tells for the numbers below it; else the one told before.
   */
  @Nullable TableUnit atLine(Tokens tokens, int first, @Nullable TableUnit before) {
    if (first >= tokens.size()) {
      return before;
    }
    String text = tokens.text();
    int start = tokens.start(first);
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    int named = end - start > LONGEST_LINE ? -1 : text.indexOf("单位:", start);
    if (named < 0 || named > end - 4) {
      return before;
    }
    boolean alone = named == start || text.charAt(named - 1) == '(' || named - start <= 3;
    List<TableUnit> units =
        alone ? TableUnit.ofCaption(text.substring(start, end), classifiers) : List.of();
    return units.size() == 1 ? units.get(0) : before;
  }

  /** The quantity in the unit that is told for it; as it is where it has one or none is told. */
  Quantity resolve(Tokens tokens, int token, Quantity quantity, @Nullable TableUnit ofLine) {
    boolean bare =
        !quantity.hasClassifier()
            && quantity.numeral().arabic()
            && token > 0
            && isClosed(tokens.text(), quantity.end());
    if (!bare) {
      return quantity;
    }
    TableUnit unit = isGiven(tokens, token, quantity) ? yuan : null;
    if (unit == null && ofLine != null && isSaidOf(tokens, token) && !isYear(quantity)) {
      unit = ofLine;
    }
    return unit == null
        ? quantity
        : quantity
            .withValue(quantity.value().multiply(unit.factor()), quantity.end())
            .withClassifier(unit.classifier());
  }

  private boolean isGiven(Tokens tokens, int token, Quantity quantity) {
    String text = tokens.text();
    int at = tokens.start(token);
    while (at > 0 && "了约近共计达: ".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    int end = at;
    return quantity.value().intValue() >= LEAST_GIFT
        && giving.stream().anyMatch(verb -> text.startsWith(verb, end - verb.length()));
  }

  private static boolean isSaidOf(Tokens tokens, int token) {
    return tokens.is(token - 1, ':') || !tokens.is(token - 1, Tokens.Kind.PUNCTUATION);
  }

  private static boolean isYear(Quantity quantity) {
    return quantity.numeralEnd() - quantity.start() == YEAR
        && quantity.value().intValue() >= 1900
        && quantity.value().intValue() < 2100;
  }

  private static boolean isClosed(String text, int at) {
    return at >= text.length() || "、,;。)\n!?".indexOf(text.charAt(at)) >= 0;
  }
}
