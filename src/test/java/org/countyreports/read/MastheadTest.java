package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mastheads above a headline and its text; a slash ends a line. */
class MastheadTest {

  private static final String PROSE = "今年以来，全县新修乡村公路32公里，惠及群众5000余人。";

  @ParameterizedTest
  @CsvSource({
    "平山时讯 2016年4月19日 星期二 第二版·综合新闻 责编 田野, 1, ''",
    "今 日 平 山/团结 务实/2019年7月2日 星期二 第三版 责任编辑 田野, 3, 今日平山",
    "今日平山/2019年7月2日 星期二/第三版：乡村, 3, 今日平山",
    "众志成城 抗旱救灾/2019年7月2日 星期二 责编 田野 版式 苗苗, 2, ''",
    "森林防火工作简报/第7期/平山县森林防火指挥部办公室编 2019年4月3日, 2, 森林防火工作简报",
    "平山县防汛抗旱指挥部办公室/防汛快报（第19期）, 2, 平山县防汛抗旱指挥部办公室",
    "农村工作信息/2013年第5期（总第88期）, 2, 农村工作信息",
  })
  void findsTheMasthead(String head, int end, String name) {
    List<Line> lines = lines(head + "/公路修到家门口/" + PROSE);
    assertThat(Masthead.find(lines, lines.size() - 1)).isEqualTo(new Masthead(end, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公路修到家门口/平山日报 2016年4月19日 第2版",
        "平山县新修乡村公路32公里惠及群众5000人/2016年4月19日 星期二 第2版/田野调查",
        "公路修到家门口/2016年4月19日 星期二/一、主要做法",
        "平山县第三期扶贫培训班开班/平山县扶贫办 2016-04-19",
        "公路修到家门口/来源：平山日报 2016-04-19 记者 田野",
      })
  void aHeadlineIsNone(String head) {
    List<Line> lines = lines(head + "/" + PROSE);
    assertThat(Masthead.find(lines, lines.size() - 1)).isEqualTo(Masthead.NONE);
  }

  private static List<Line> lines(String text) {
    return Stream.of(text.split("/", -1)).map(line -> Line.plain(line, false)).toList();
  }
}
