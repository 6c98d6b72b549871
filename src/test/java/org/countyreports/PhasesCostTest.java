package org.countyreports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports of phases: so many of one thing, then so many of another. {@code -Dphases=50000} writes
 * more of them. Names of places are real, all else is invented.
 */
class PhasesCostTest {

  private static final int REPORTS = Integer.getInteger("phases", 5_000);
  private static final int MEGABYTE = 1 << 20;

  /** A piece of each class of things that a rule looks for. */
  private static final List<String> PIECES =
      List.of(
          "戴南镇、",
          "5人、",
          "全市",
          "1.兴化市",
          "全县",
          "兴化市",
          "3月5日，",
          "2021年",
          "2022至23年",
          "口罩5个，",
          "（1）",
          "\n",
          "一、工作情况\n",
          "《通知》",
          "“一网”",
          "记者张三",
          "其中",
          "分别",
          "下降5%，",
          "，",
          "。",
          "（其中5人",
          "100万元",
          "村、",
          "第三",
          "增长",
          "、",
          "某村村民李某",
          "据了解，",
          "截至3月5日",
          "乡镇\t户数\t人口\n甲村\t5\t16\n",
          "每10万人",
          "一百二三十户",
          "5、6万元",
          "1千2百",
          "K12+300",
          "3·15",
          "一○五",
          "5个亿",
          "榨季",
          "上述",
          "同比",
          "共计",
          ":",
          "；",
          "(",
          ")");

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  /** Every figure once asked all places of its sentence. */
  @ParameterizedTest
  @ValueSource(strings = {"戴南镇、|5人、", "全市|5人、", "1.兴化市|5人、", "据了解，|5人、"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyOfOneThingAndThenOfAnotherAreReadInTime(String phases) {
    StringBuilder text = new StringBuilder();
    for (String piece : phases.split("\\|", -1)) {
      text.append(piece.repeat(MEGABYTE / piece.getBytes(UTF_8).length));
    }
    assertThat(interpret(text.toString()).issues()).isEmpty();
  }

  @Test
  void noReportOfPhasesBreaksTheReaderOrCostsTooMuch() {
    Random random = new Random(20_261_201);
    for (int i = 0; i < REPORTS; i++) {
      StringBuilder text = new StringBuilder();
      int phases = 2 + random.nextInt(2);
      for (int k = 0; k < phases; k++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(12)));
      }
      String report = text.toString();
      // What breaks the reader throws here, what loops uses up its steps.
      assertThat(interpret(report).issues().stream().map(Issue::code))
          .as(report)
          .doesNotContain("TOO_MUCH_WORK", "TOO_MANY_FIGURES");
    }
  }

  private static InterpretedReport interpret(String text) {
    String page = "兴化市2021年工作\n来源：兴化市融媒体中心 2022-03-01\n\n" + text + "\n";
    return INTERPRETER.interpret(new SourceFile("phases.txt", page.getBytes(UTF_8)));
  }
}
