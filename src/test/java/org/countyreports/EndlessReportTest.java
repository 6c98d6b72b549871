package org.countyreports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report with a line that never ends is interpreted in time, whatever the line repeats. */
class EndlessReportTest {

  private static final int HUNDRED_KILOBYTES = 100_000;

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest
  @ValueSource(strings = {"1例(", "兴化市、隆回县3例、", "患者2、", "戴南镇村民张小明说", "3月5日", "(", "兴化市(3例"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endlessLinesAreInterpretedInTime(String piece) {
    String line = piece.repeat(HUNDRED_KILOBYTES / piece.getBytes(UTF_8).length);
    String report = "兴化市开展工作\n来源:兴化日报 2020-03-05\n兴化市戴南镇组织志愿者12人。" + line + "完成。\n";
    SourceFile file = new SourceFile("endless.txt", report.getBytes(UTF_8));
    assertThat(INTERPRETER.interpret(file).articles()).isNotEmpty();
  }
}
