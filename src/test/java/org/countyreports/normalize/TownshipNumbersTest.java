package org.countyreports.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Observation;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownshipNumbersTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest
  @CsvSource({
    "宜阳县, 三乡镇修渠41米。, 41",
    "宜阳县, 三乡镇、莲庄镇修渠41米。, 41",
    // A county that has no township of this name counts.
    "岷县, 三乡镇修渠41米。, 3 41",
    "宜阳县, 三个乡镇修渠41米。, 3 41"
  })
  void namesOfTownshipsAreNoFigures(String county, String text, String values) {
    String report = county + "修渠快报\n来源：" + county + "人民政府 2021-06-03\n\n" + text + "\n";
    assertThat(values(report)).isEqualTo(values);
  }

  private static String values(String report) {
    List<InterpretedArticle> articles =
        INTERPRETER
            .interpret(new SourceFile("a.txt", report.getBytes(StandardCharsets.UTF_8)))
            .articles();
    return articles.stream()
        .flatMap(article -> article.observations().stream())
        .map(Observation::value)
        .map(value -> value.stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" "));
  }
}
