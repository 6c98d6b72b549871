package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.countyreports.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {

  private final ReportReader reader = new ReportReader();

  private Article only(String name, String text, Charset charset) {
    ReadResult result = reader.read(new SourceFile(name, text.getBytes(charset)));
    assertThat(result.articles()).as("articles of %s, issues %s", name, result.issues()).hasSize(1);
    return result.articles().get(0);
  }

  @Test
  void readsPlainText() {
    Article article =
        only(
            "a.txt",
            "方山县修桥铺路惠民生\n方山新闻网　2019-05-06　记者 王小川\n\n方山县今年新修乡村公路32公里。\n",
            StandardCharsets.UTF_8);
    assertThat(article.text()).isEqualTo("方山县今年新修乡村公路32公里。");
    assertThat(article.metadata().title()).isEqualTo("方山县修桥铺路惠民生");
    assertThat(article.metadata().publisher()).isEqualTo("方山新闻网");
    assertThat(article.metadata().authors()).containsExactly("王小川");
    assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2019, 5, 6));
  }

  @ParameterizedTest
  @CsvSource({"GB18030", "Big5", "UTF-8", "UTF-16LE"})
  void findsTheCharset(String charset) {
    String text = "通知\n為了保障民眾的健康，本縣今天開設三個接種站，請各位鄉親前往登記，我們的工作人員會在現場幫助大家。\n";
    String marked = charset.startsWith("UTF-16") ? "\ufeff" + text : text;
    assertThat(only("b.html", marked, Charset.forName(charset)).text()).contains("開設三個接種站");
  }

  @Test
  void pointsTheCellsOfATableIntoTheText() {
    String html =
        "<html><body><h1>各镇植树情况</h1><p>截至三月底，全县各镇植树情况如下，具体数字见表。</p><table border=1>"
            + "<tr><th rowspan=2>镇</th><th colspan=2>植树</th></tr><tr><th>棵</th><th>亩</th></tr>"
            + "<tr><td>东河镇</td><td>1200</td><td>30</td></tr>"
            + "<tr><td>西河镇</td><td>800</td><td>21</td></tr></table></body></html>";
    Article article = only("c.html", html, StandardCharsets.UTF_8);
    Table table = article.tables().get(0);
    assertThat(table.headerRows()).isEqualTo(2);
    assertThat(table.rows()).hasSize(4);
    for (Table.Cell cell : table.rows().stream().flatMap(row -> row.stream()).toList()) {
      assertThat(article.text().substring(cell.start(), cell.end())).isEqualTo(cell.text());
    }
    assertThat(table.rows().get(1).stream().map(Table.Cell::text)).containsExactly("镇", "棵", "亩");
    assertThat(article.text()).endsWith("东河镇\t1200\t30\n西河镇\t800\t21");
  }

  @Test
  void rejectsWhatIsNoReport() {
    byte[] filled = new byte[1000];
    Arrays.fill(filled, (byte) 0xFF);
    byte[] jpeg = "\u00ff\u00d8\u00ff\u00e0 JFIF".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(codeOf(new byte[0])).isEqualTo("EMPTY_FILE");
    assertThat(codeOf(filled)).isEqualTo("BINARY_FILE");
    assertThat(codeOf(jpeg)).isEqualTo("BINARY_FILE");
    assertThat(codeOf("首页".getBytes(StandardCharsets.UTF_8), 3)).isEqualTo("FILE_TOO_LARGE");
  }

  private static String codeOf(byte[] bytes) {
    return codeOf(bytes, ReportReader.DEFAULT_MAX_BYTES);
  }

  private static String codeOf(byte[] bytes, long limit) {
    ReadResult result = new ReportReader(limit).read(new SourceFile("x.html", bytes));
    assertThat(result.articles()).isEmpty();
    assertThat(result.issues()).hasSize(1);
    assertThat(result.issues().get(0).severity()).isEqualTo(Issue.Severity.ERROR);
    return result.issues().get(0).code();
  }
}
