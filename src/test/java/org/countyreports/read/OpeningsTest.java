package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

  private static final String PROSE = "今年以来，全县新修乡村公路32公里，惠及群众5000余人。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报讯（记者 江海）5月8日，全县春防结束。",
        "本报讯 近日，县医院添了新设备。",
        "【本报讯】今年以来，全县造林3万亩。",
        "本报平山5月9日讯（通讯员 田野）",
        "云岭网讯 (通讯员 田野)",
        "（通讯员 田野）3月1日，石岭镇开展义诊。",
        "（上接第一版）会议要求，要抓好落实。",
        "(紧接A1版)全县要抓好落实。",
      })
  void opensAnArticle(String line) {
    assertThat(Openings.isOpening(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报记者到县水利局采访时了解到这一消息。",
        "近日，县医院添了新设备。",
        "接到通知后，各村组织村民转移。",
        "（一）加强领导。各乡镇要高度重视。",
        "（资料图片）",
      })
  void opensNone(String line) {
    assertThat(Openings.isOpening(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"本报记者 江海 通讯员 田野", "□ 本报记者 江海", "记者 江海 文/图", "□ 江海 田野"})
  void bylineStandsAboveText(String line) {
    assertThat(Openings.isByline(lines(line, PROSE), 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"本报记者 江海 摄", "记者手记", "江海 田野", "责编 江海", "图为志愿者在清雪。"})
  void noBylineOfText(String line) {
    assertThat(Openings.isByline(lines(line, PROSE), 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"简　讯", "【一句话新闻】", "★短讯★"})
  void columnOfShortNews(String line) {
    assertThat(Openings.isDigest(Line.plain(line, true))).isTrue();
    assertThat(Openings.isDigest(Line.plain(line + "二则传来", true))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"编者按：今年是建县70周年。", "【核心提示】3年间，村里变了样。"})
  void wordInFront(String line) {
    assertThat(Openings.isNote(Line.plain(line, true))).isTrue();
    assertThat(Openings.isNote(Line.plain("按照部署，" + line, true))).isFalse();
  }

  private static List<Line> lines(String... texts) {
    return Stream.of(texts).map(text -> Line.plain(text, false)).toList();
  }
}
