package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "【雲嶺網訊】(雲嶺網記者 何遙 江蘇報道)連日大雨，河水上漲。;雲嶺網;何遙",
        "云岭新闻网7月8日讯（记者方小圆 通讯员陆大江）昨日，全县植树3万株。;云岭新闻网;方小圆|陆大江",
        "云岭日报平山讯（全媒体记者高小飞）前日，队员们来到山村。;云岭日报;高小飞",
        "山乡之声讯 (通讯员 石小川) “路修好了。”;山乡之声;石小川",
        "中新网平山6月7日电 (周小波) 春耕开始了。;中新网;周小波",
        "据云岭新闻客户端消息，8月2日，全县下雨。;云岭新闻客户端;''",
        "平山发布客户端讯（周小波）全县植树3万株。;平山发布客户端;周小波",
      })
  void readsTheOpening(String text, String publisher, String authors) {
    assertThat(Bylines.publisher(text)).hasValue(publisher);
    assertThat(String.join("|", Bylines.authors(List.of(text)))).isEqualTo(authors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "本报讯　记者闻小达报道　3月10日，全县植树3万株。;闻小达",
        "全县植树3万株。（县林业局 王力）;王力",
        "全县植树3万株。（王力 呼延）;王力|呼延",
        "全县植树3万株。（含补植）;''",
        "本报记者 王力 通讯员 李红 文 张小三 图;王力|李红",
        "云岭网平山1月7日消息（记者 王力 平山台记者 李红）全县植树3万株。;王力|李红",
        "本網訊 (周小波 陳艷)全縣植樹3萬株。;周小波|陳艷",
        "全县植树3万株。（融媒采访人员周小波）;周小波",
        "本网讯 （含补植）全县植树3万株。;''",
      })
  void readsNames(String text, String authors) {
    assertThat(String.join("|", Bylines.authors(List.of(text)))).isEqualTo(authors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报讯（记者 张三）今天下雨。",
        "据统计，全县植树3万株。",
        "据县气象台消息，明天有雨。",
        "平林县修路32公里。",
      })
  void namesNobody(String text) {
    assertThat(Bylines.publisher(text)).isEmpty();
  }
}
