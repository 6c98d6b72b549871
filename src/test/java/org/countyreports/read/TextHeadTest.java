package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.countyreports.model.Metadata;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads and feet of reports that were saved from pages as plain text; a slash ends a line. */
class TextHeadTest {

  private static final String BODY = "/今年以来，全县新修乡村公路32公里，惠及群众5000余人，村民出行更加方便了。";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "深山里来了修路队//日期:06-17/修路平山河口镇BODY;深山里来了修路队;;",
        ":何小宁BODY;;;",
        "今日要闻BODY;;;",
        "[复制链接]BODY;;;",
        "[平山] 乡村公路修到村口BODY;乡村公路修到村口;;",
        "乡村公路修到村口/本文转自:平山日报BODY;乡村公路修到村口;平山日报;",
        "平 山 县/2020年国民经济和社会发展统计公报BODY;平 山 县2020年国民经济和社会发展统计公报;;",
        "公路通到家门口,全村笑开颜/平山县召开乡村公路建设新闻发布会BODY" + ";公路通到家门口,全村笑开颜——平山县召开乡村公路建设新闻发布会;;",
        "• 007312019-00012/• 平山县交通运输局/• 公路/• 2019-11-20/平山县乡村公路建设工作进度BODY"
            + ";平山县乡村公路建设工作进度;平山县交通运输局;2019-11-20",
        "首页 >> 百姓故事//乡村公路通车了//百姓故事  2018-09-12 14:05 字号: 大 中 小BODY;乡村公路通车了;;2018-09-12",
        "乡村公路修到村口[编辑]/2019-03-02BODY;乡村公路修到村口;;2019-03-02",
        "乡村公路修到村口/2019-03-02BODY/凡本网注明“来源:平山信息港”的所有作品，未经授权不得转载。;乡村公路修到村口;平山信息港;2019-03-02",
        "乡村公路修到村口BODY/声明/来源：互联网/本文地址:http:--www.example.cn-2016-3-9-1.html;乡村公路修到村口;;2016-03-09",
        "乡村公路修到村口/摘要：全县修路32公里，村民出行方便了。/乡村公路修到村口/来源：平山网    2017-12-05 16:40BODY"
            + ";乡村公路修到村口;平山网;2017-12-05",
      })
  void readsHeadAndFoot(String lines, String title, String publisher, String published) {
    String text = lines.replace("BODY", BODY).replace("/", "\n").replace("http:--", "http://");
    Metadata metadata = read(text.replace(".cn-2016-3-9-", ".cn/2016-3-9/"));
    assertThat(metadata.title()).isEqualTo(empty(title));
    assertThat(metadata.publisher()).isEqualTo(empty(publisher));
    assertThat(metadata.published() == null ? "" : metadata.published().toString())
        .isEqualTo(empty(published));
  }

  private static Metadata read(String text) {
    SourceFile file = new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return new ReportReader().read(file).articles().get(0).metadata();
  }

  private static String empty(String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<h1>雪夜里的公路</h1><a id=js_name>山里来信</a> <em>2019-12-09</em>;山里来信",
        "<h1>雪夜里的公路</h1><span>泽仁拉措</span>|<a id=js_name>山里来信</a>|<em>2019-12-09</em>;山里来信",
        "<table border=1><tr><td>双河日报 2016年7月6日 星期三 第02版</td></tr></table><h1>雪夜里的公路</h1>;双河日报",
      })
  void readsThePublisherOfAPage(String head, String publisher) {
    String html = "<html><body>" + head.replace('|', '\n') + "<p>" + BODY.substring(1) + "</p>";
    assertThat(read(html + "</body></html>").publisher()).isEqualTo(publisher);
  }
}
