package org.countyreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.countyreports.model.SourceFile;
import org.countyreports.model.TableRoles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows and columns are taken for. Rows are parted by / and cells by |; all is invented. */
class TableRolesTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "乡镇|户数（户）|金额（万元）/甲山镇|23|4.5/乙水镇|22|4.0/合计|45|8.5 => HEADING DATA DATA TOTAL => WORDS FIGURES FIGURES",
        "指标|计量单位|1—5月/栏次|1|2/粮食播种面积|公顷|310/其中：小麦|公顷|120 => HEADING COLUMN_NUMBERS DATA PART => WORDS UNITS FIGURES",
        "序号|科目编码|科目名称|决算数（万元）/1|2050201|学前教育|30.5/2|2050202|小学教育|61.2/3|2050203|初中教育|44 => HEADING DATA DATA DATA => MARK MARK WORDS FIGURES",
        "村|改造户数|其中：C级/白石镇|/桥头村|21|9/沙洲村|13|4/注：以上数据截至月底| => HEADING BANNER DATA DATA NOTE => WORDS FIGURES PART",
        "年龄组|人数（人）/0-14|310/15-59|1204/60以上|402 => HEADING DATA DATA DATA => MARK FIGURES",
        "乡镇|参保率|比上年增加（人）/甲山镇|96.3|21/乙水镇|95.8|17 => HEADING DATA DATA => WORDS RATE CHANGE"
      })
  void rowsAndColumnsHaveRoles(String table, String rows, String columns) {
    TableRoles roles = roles(table);
    assertThat(names(roles.rows())).isEqualTo(rows);
    assertThat(names(roles.columns().stream().map(TableRoles.Column::role).toList()))
        .isEqualTo(columns);
  }

  private static String names(java.util.List<?> roles) {
    return roles.stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static TableRoles roles(String table) {
    StringBuilder html = new StringBuilder("<html><body><h1>全县一览</h1><table>");
    for (String row : table.split("/")) {
      html.append("<tr>");
      for (String cell : row.split("\\|", -1)) {
        html.append("<td>").append(cell).append("</td>");
      }
      html.append("</tr>");
    }
    byte[] bytes =
        html.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    var report = INTERPRETER.explain(new SourceFile("a.html", bytes));
    return report.articles().get(0).tables().get(0);
  }
}
