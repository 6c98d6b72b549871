package org.countyreports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of any size and shape cost in proportion to their length. */
class TableCostTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  private static final String PROSE = "全县共出动志愿者320人，服务群众1500户，各项工作平稳有序。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5000 | <table>        | <tr><td>昌黎镇</td><td>5人</td></tr>
          5000 | <table>        | <tr><td>昌黎镇</td><td>未报</td></tr>
          5000 | <table><tr>    | <td>5</td>
          5000 | <table>        | <tr><td rowspan=2000 colspan=200>5</td></tr>
          5000 | <table>        | <tr><th>镇</th><th>户数</th></tr>
          5000 | <table>        | <tr><td colspan=2>亩</td></tr><tr><td>镇</td></tr>
          2000  | <p>            | <table><tr><td>昌黎镇5人
          1000  | <p>            | <table><tr><td>昌黎镇</td><td>5</td></tr><tr><td>
          """)
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endlessTablesAreReadInTime(int times, String before, String piece) {
    read("cost.html", "<html><body><p>" + PROSE + "</p>" + before + piece.repeat(times));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      textBlock =
          """
          5000 / 昌黎镇~5~6^
          5000 / 5~
          5000 / 昌黎镇|5|6^
          5000 / ——|——^
          5000 / 镇~~户数^
          5000 / 户数^
          5000 / 户数^人数^昌黎镇^5^6^
          5000 / 镇^昌黎镇^5^
          5000 / 镇~户数^一、农业^
          """)
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endlessTextTablesAreReadInTime(int times, String piece) {
    String lines = piece.replace('~', '\t').replace('^', '\n');
    read("cost.txt", "昌黎县情况\n" + PROSE + "\n" + lines.repeat(times));
  }

  private static void read(String name, String text) {
    assertThat(INTERPRETER.interpret(new SourceFile(name, text.getBytes(UTF_8)))).isNotNull();
  }
}
