package org.countyreports.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that become no figure are told where a reader would expect one. Figures are invented. */
class LeftOutIssuesTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "会议强调要做到四个到位、坚持一盘棋。, 2, NO_FIGURE",
        "村里连夜收起晒席25榻席面。, 1, NO_FIGURE UNKNOWN_CLASSIFIER",
        "发放大米30吨，晒席25榻席面。, 1, UNKNOWN_CLASSIFIER",
        "发放大米30吨。, 0, ``",
        "2021年3月5日上午9时召开会议。, 0, ``",
        "会议由镇长主持。, 0, ``",
        "发放大米30吨，坚持一盘棋。, 1, ``"
      })
  void tellsThem(String text, int leftOut, String codes) {
    String page = "隆回县工作简报\n来源：隆回县融媒体中心 2022-03-06\n\n" + text + "\n";
    InterpretedArticle article =
        INTERPRETER
            .interpret(new SourceFile("a.txt", page.getBytes(StandardCharsets.UTF_8)))
            .articles()
            .get(0);
    assertThat(article.numbersLeftOut()).isEqualTo(leftOut);
    assertThat(article.issues().stream().map(Issue::code).collect(Collectors.joining(" ")))
        .isEqualTo(codes);
    assertThat(article.issues())
        .allSatisfy(
            issue ->
                assertThat(article.article().text().substring(issue.start(), issue.end()))
                    .isEqualTo(issue.raw()));
  }
}
