package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementPairTest {

  private static final ThingKey THING =
      new ThingKey("r", null, "goods", "口罩", "{item}", null, "flow", null, LocalDate.EPOCH);

  /** Figures as report:low..high, pairs as report=report or report≠report. */
  @ParameterizedTest
  @CsvSource({
    "a:5..5, ''",
    "a:5..5 b:5..5, a=b",
    "a:5..5 b:6..6, a≠b",
    "a:5..  b:6..6, a=b",
    "a:7..  b:6..6, a≠b",
    "a:5..  b:9.., a=b",
    // Each that contradicts another is there, beside the one furthest from it.
    "a:12..12 b:15..15 c:18..18, a≠b a≠c",
    "a:4..6 b:5..5 c:9..9, a≠c b≠c",
    // The first is the one that the others agree with.
    "a:5..5 b:4..6 c:5.., a=b a=c",
    "a:5..5 b:4..6 c:8..8, a≠c b≠c",
    // Parts of the thing, told one by one.
    "a:5..5 a:3..3 b:8..8, ''",
    "a:5..5 a:3..3 b:8..8 c:9..9, b≠c",
    // A year's worth of the same costs no more than there are figures.
    "a:1..1 b:1..1 c:1..1 d:1..1 e:2..2, a≠e b≠e c≠e d≠e",
  })
  void pairsAreThese(String figures, String pairs) {
    List<ToldFigure> told = new ArrayList<>();
    for (String figure : figures.strip().split(" +")) {
      String[] parts = figure.split("[:.]+", -1);
      told.add(figure(parts[0], parts[1], parts[2], told.size()));
    }
    assertThat(
            StatementPair.of(told).stream()
                .map(p -> p.first().report() + (p.agrees() ? "=" : "≠") + p.second().report())
                .collect(Collectors.joining(" ")))
        .isEqualTo(pairs);
  }

  @Test
  void theEarlierReportStandsFirst() {
    ToldFigure late = figure("a", "5", "5", 0);
    ToldFigure early =
        new ToldFigure(
            "z", 0, "z.txt", LocalDate.of(2020, 1, 1), THING, -1, BigDecimal.TEN, BigDecimal.TEN);
    assertThat(StatementPair.of(List.of(late, early)))
        .containsExactly(new StatementPair(early, late, false));
  }

  private static ToldFigure figure(String report, String low, String high, int position) {
    return new ToldFigure(
        report,
        position,
        report + ".txt",
        LocalDate.of(2022, 3, 6),
        THING,
        -1,
        new BigDecimal(low),
        number(high));
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
