package org.countyreports.normalize.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countyreports.model.Mention;
import org.countyreports.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of figures: what each sentence states, and nothing else. */
class FigureTableTest {

  private static final FigureReader READER = new FigureReader();

  static List<FigureRow> rows() {
    return FigureRow.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheFiguresAndNoOthers(FigureRow row) {
    List<FoundFigure> found = READER.read(row.sentence());
    assertThat(row.fits(found))
        .as("%s%n  expected %s%n  found    %s", row.sentence(), row.figures(), found)
        .isTrue();
  }

  @Test
  void quotesHoldTheirNumber() {
    for (FigureRow row : FigureRow.rows()) {
      String text = FoldedText.of(row.sentence()).text();
      for (Mention mention : READER.mentions(row.sentence())) {
        assertThat(text.substring(mention.start(), mention.end()))
            .as(row.sentence())
            .contains(text.substring(mention.numberStart(), mention.numberEnd()));
      }
    }
  }

  @Test
  void theTablesAreLargeAndManyRowsTempt() {
    assertThat(FigureRow.rows()).hasSizeGreaterThan(550);
    assertThat(FigureRow.rows().stream().filter(row -> row.figures().isEmpty()))
        .hasSizeGreaterThan(100);
  }

  @Test
  void tellsWhichGapsAreClosed() {
    List<FigureRow> gaps = FigureRow.knownGaps();
    List<FigureRow> closed =
        gaps.stream().filter(row -> row.fits(READER.read(row.sentence()))).toList();
    System.out.printf("%d known gaps, %d of them closed%n", gaps.size(), closed.size());
    closed.forEach(row -> System.out.println("  closed: " + row.sentence()));
  }
}
