package org.countyreports.normalize.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          地区,2019年,2020年/桥头镇,31,47           |            | 31 | 2019-01-01/2019-12-31
          地区,2019年,2020年/桥头镇,31,47           |            | 47 | 2020-01-01/2020-12-31
          月份,2019年,2020年/5月,31,47              |            | 47 | 2020-05-01/2020-05-31
          日期,新增,出院/2月5日,31,47               |            | 47 | 2020-02-05
          日期,新增,出院/2月5日,31,47/2月6日,29,40  |            | 40 | 2020-02-06
          地区,病例/桥头镇,31                       | 截至2月5日24时病例 | 31 | /2020-02-05
          地区,病例/桥头镇,31                       | 单位：人   | 31 | -
          指标,年末数/户数,31                       | 2017年人口情况 | 31 | 2017-12-31
          地区,累计,当日新增/桥头镇,31,4           | 截至2月5日24时病例 | 4 | 2020-02-05
          地区,累计,当日新增/桥头镇,31,4           | 截至2月5日24时病例 | 31 | /2020-02-05
          指标,1-2月,同比/产值,31,5.2               |            | 31 | 2020-01-01/2020-02-29
          """)
  void readsHeadingsAndCaption(String rows, String caption, String cell, String expected) {
    StringBuilder text = new StringBuilder("2月9日通报如有不符以此为准。\n");
    List<List<Table.Cell>> grid = new ArrayList<>();
    for (String row : rows.trim().split("/", -1)) {
      List<Table.Cell> cells = new ArrayList<>();
      for (String value : row.split(",", -1)) {
        cells.add(new Table.Cell(value, text.length()));
        text.append(value).append('\t');
      }
      text.setCharAt(text.length() - 1, '\n');
      grid.add(cells);
    }
    Table table = new Table(caption == null ? "" : caption, grid, 1);
    LocalDate published = LocalDate.of(2020, 3, 10);
    Metadata metadata = new Metadata("", "", List.of(), published, "", "UTF-8", List.of());
    Article article = new Article("t.html", 1, metadata, text.toString(), List.of(table), false);
    FoldedText folded = FoldedText.of(text.toString());
    int at = folded.text().lastIndexOf(cell);
    assertThat(
            PeriodReaderTest.render(
                new PeriodReader().read(article, folded).at(at, at + cell.length())))
        .isEqualTo(expected);
  }
}
