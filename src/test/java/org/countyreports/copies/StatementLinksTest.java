package org.countyreports.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statements are the same, and what keeps others apart. */
class StatementLinksTest {

  private static final LocalDate DAY = LocalDate.of(2021, 4, 9);

  @ParameterizedTest
  @CsvSource({
    "某县修复机耕道43公里,43公里,某县修复机耕道43公里并清淤,43公里,530302,530302,0,true",
    "某县修复机耕道43公里,43公里,某县修复机耕道43公里,43公里,530302,530303,0,false",
    "某县修复机耕道43公里,43公里,某县修复机耕道43公里,43公里,530302,530302,1,false",
    "某县计划修复机耕道43公里,43公里,某县已修复机耕道43公里,43公里,530302,530302,0,false",
    "远山公司向学校捐款43万元,43万元,近水公司向学校捐款43万元,43万元,530302,530302,0,false",
    "远山公司向学校捐款43万元,43万元,某县远山公司向学校捐款43万元,43万元,530302,530302,0,true",
    "截留污水的管道今年换新用去43公里,43公里,春耕时节大家忙着育秧43公里,43公里,530302,530302,0,false",
  })
  void comparesWhatMustNotDifferAndThenTheSentence(
      String sentence,
      String quote,
      String other,
      String otherQuote,
      String place,
      String otherPlace,
      int daysLater,
      boolean same) {
    WordedReport earlier = report("a", sentence, quote, place, DAY);
    WordedReport later = report("b", other, otherQuote, otherPlace, DAY.plusDays(daysLater));
    assertThat(StatementLinks.between(later, earlier, false)).hasSize(same ? 1 : 0);
  }

  private static WordedReport report(
      String id, String sentence, String quote, String place, LocalDate day) {
    Statement statement =
        new Statement(
            id,
            quote,
            sentence,
            new BigDecimal(43),
            null,
            quote.substring(2),
            "",
            place,
            "",
            new Statement.Days(day, day, true),
            Statement.NO_HOUR);
    return new WordedReport(new StatedReport(id, day, ReportKind.PLAIN, List.of(statement)));
  }
}
