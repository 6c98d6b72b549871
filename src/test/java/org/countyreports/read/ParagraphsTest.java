package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

  private static List<String> join(String lines) {
    List<Line> all = Stream.of(lines.split("\\|", -1)).map(text -> Line.plain(text, true)).toList();
    return Paragraphs.join(all).stream().map(Line::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "县里发出倡议书,广泛动员各界参与，共有1350名志愿;者报名，奔赴一线。",
        "全县上下积极行动，各乡镇、各部门密切配合，今年新修公路3;2公里。",
        "突击队员走村入户、爬坡上坎,;把物资送到群众手中。",
      })
  void joinsWhatWasBroken(String first, String second) {
    assertThat(join(first + "|" + second)).containsExactly(first + second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "全县上下积极行动，各乡镇、各部门密切配合，今年新修公路32公里。;完成投资560万元。",
        "跑出抢收加速度;从抢收到晾晒，全县快速行动。",
        "全县上下积极行动，各乡镇、各部门密切配合，今年新修公路如下;1. 东河镇：3公里；",
        "工人们装卸种子化肥，分发给农户，忙碌到深夜。县委宣传部供图;全县上下积极行动，物资充足。",
        "全县上下积极行动，各乡镇、各部门密切配合，今年再创佳绩;本报讯（记者 王红）平林县修路。",
      })
  void keepsLinesOfTheirOwn(String first, String second) {
    assertThat(join(first + "|" + second)).containsExactly(first, second);
  }
}
