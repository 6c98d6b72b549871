package org.countyreports.normalize.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.Period;
import org.countyreports.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The probe table of periods: text, date of publication, figure, first and last day. */
class PeriodReaderTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/probes/periods.txt", delimiter = '|', maxCharsPerColumn = 2000)
  void readsThePeriod(String published, String figure, String expected, String text) {
    assertThat(read("", text, published, figure)).isEqualTo(expected.trim());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/probes/days.txt", delimiter = '|')
  void readsTheDays(String published, String figure, String expected, String text) {
    assertThat(read("", text, published, figure)).isEqualTo(expected.trim());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/probes/title-periods.txt", delimiter = '|')
  void takesThePeriodOfAStatisticalTitle(
      String published, String figure, String expected, String title, String text) {
    assertThat(read(title, text, published, figure)).isEqualTo(expected.trim());
  }

  @Test
  void takesTheYearFromElsewhereOnThePage() {
    Metadata.Hint hint = new Metadata.Hint(Metadata.Hint.Kind.PAGE_DATE, "2019-04-02");
    String text = "3月28日，植树1200株。";
    Metadata metadata = new Metadata("", "", List.of(), null, "", "UTF-8", List.of(hint));
    Article article = new Article("probe.txt", 1, metadata, text, List.of(), false);
    assertThat(render(new PeriodReader().read(article, FoldedText.of(text)).at(6, 10)))
        .isEqualTo("2019-03-28");
  }

  @Test
  void staysLinearOnHostileText() {
    for (String piece : List.of("2月5日", "截至2月5日，", "2月5日近日", "2月5日¶", "（2月5日", "2月5日5人")) {
      String text = piece.repeat(300_000 / piece.length());
      assertThat(read("", text, "2020-03-01", "2月5日")).isNotNull();
    }
  }

  static String read(String title, String body, String published, String figure) {
    String text = body.trim().replace('¶', '\n');
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);
    Metadata metadata = new Metadata(title, "", List.of(), day, "", "UTF-8", List.of());
    Article article = new Article("probe.txt", 1, metadata, text, List.of(), false);
    FoldedText folded = FoldedText.of(text);
    int at = folded.text().indexOf(figure);
    assertThat(at).as("%s stands in the text", figure).isNotNegative();
    return render(new PeriodReader().read(article, folded).at(at, at + figure.length()));
  }

  static String render(Period period) {
    if (period.start() == null && period.end() == null) {
      return "-";
    }
    String start = period.start() == null ? "" : period.start().toString();
    String end = period.end() == null ? "" : period.end().toString();
    return start.equals(end) ? start : start + "/" + end;
  }
}
