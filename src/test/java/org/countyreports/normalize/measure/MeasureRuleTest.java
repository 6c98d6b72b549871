package org.countyreports.normalize.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.countyreports.extract.MentionExtractor;
import org.countyreports.model.Article;
import org.countyreports.model.Mention;
import org.countyreports.model.Metadata;
import org.countyreports.model.Table;
import org.countyreports.normalize.figure.Units;
import org.countyreports.normalize.time.PeriodReader;
import org.countyreports.normalize.time.Periods;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of measures: whether each figure of a sentence adds up. */
class MeasureRuleTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(LEXICON);
  private static final Units UNITS = new Units(LEXICON);
  private static final MeasureRule RULE = new MeasureRule();
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 3, 6);

  static List<String[]> rows() throws IOException {
    try (InputStream in = MeasureRuleTest.class.getResourceAsStream("/measures/measures.csv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("sentence,"))
          .map(line -> line.replace("\\t", "\t").split(","))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsWhetherFiguresAddUp(String sentence, String measures) {
    assertThat(read(sentence)).as(sentence).isEqualTo(measures);
  }

  @Test
  void headingsSpeakOfTheCellsOfTheirRow() {
    String text = "指标\t单位\t数量\n累计确诊\t例\t32\n新增确诊\t例\t5\n现有床位\t张\t120\n治愈率\t%\t92.3";
    List<List<Table.Cell>> rows = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      List<Table.Cell> row = new ArrayList<>();
      for (String cell : line.split("\t")) {
        row.add(new Table.Cell(cell, start));
        start += cell.length() + 1;
      }
      rows.add(row);
    }
    assertThat(read(text, List.of(new Table("", rows, 1)))).isEqualTo("cumulative flow stock rate");
  }

  private static String read(String sentence) {
    return read(sentence, List.of());
  }

  private static String read(String sentence, List<Table> tables) {
    Metadata metadata = new Metadata("", "", List.of(), PUBLISHED, "", "UTF-8", List.of());
    Article article = new Article("table.txt", 1, metadata, sentence, tables, false);
    FoldedText text = FoldedText.of(sentence);
    Periods periods = new PeriodReader().read(article, text);
    List<String> found = new ArrayList<>();
    TextMeasures measures = RULE.in(text.text());
    for (Mention mention : EXTRACTOR.extract(article, text).mentions()) {
      found.add(
          measures
              .of(
                  mention,
                  UNITS.unitOf(mention),
                  periods.at(mention.numberStart(), mention.numberEnd()))
              .code());
    }
    return found.stream().collect(Collectors.joining(" "));
  }
}
