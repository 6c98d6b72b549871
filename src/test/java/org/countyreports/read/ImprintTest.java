package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "来源：平林县融媒体中心　发布时间：2021-03-05 10:22　作者：王小红 李大明　责任编辑：张三;" + "平林县融媒体中心;王小红 李大明;2021-03-05",
        "平林日报 2017-09-08　作者 孙立;平林日报;孙立;2017-09-08",
        "平林日报　2014-10-22　通讯员高飞;平林日报;高飞;2014-10-22",
        "金色东河 2020-06-30 作者：施小伟;金色东河;施小伟;2020-06-30",
        "青山报 2015-05-03 扎西多吉;青山报;扎西多吉;2015-05-03",
        "2016-10-16    来源：平林县交通运输局;平林县交通运输局;'';2016-10-16",
        "2022年9月13日 星期二 责编 王大启 版式 伏小菊;'';'';2022-09-13",
        "( 2022-05-28);'';'';2022-05-28",
        "二〇一九年三月五日;'';'';2019-03-05",
        "[2019-03-05] 来源：县教体局 【大 中 小】【打印】;县教体局;'';2019-03-05",
        "发布时间：2019-01-02 15:33:21 信息来源：本站 点击数：123;'';'';2019-01-02",
        "http://www.example.cn/ 2005-07-18 13:03:17;'';'';2005-07-18",
        "来源：青山县发展和改革局（粮食局） 2019/3/5;青山县发展和改革局（粮食局）;'';2019-03-05",
        "喀什新闻网 2019-03-05 记者 阿依努尔·买买提;喀什新闻网;阿依努尔·买买提;2019-03-05",
        "17.05.2016 09:25 来源：平林在线;平林在线;'';2016-05-17",
        "山乡在线2008—2017山乡在线 发布时间：2018-10-23;山乡在线;'';2018-10-23",
        "刊发日期：2014-06-09 阅读次数： 作者： 语音阅读：;'';'';2014-06-09",
        "来自 国内 2018-11-05 08:12 的文章;'';'';2018-11-05",
        "本文来源：平林日报 2018年3月2日;平林日报;'';2018-03-02",
        "平林日报 2018年11月21日 星期三 县域新闻·双河 03;平林日报;'';2018-11-21",
        "平林通讯 2010年10月29日 星期五 第3版·人口与健康 责任编辑 王 凯 校对 李士军;平林通讯;'';2010-10-29",
        "2014年07月09日 07:48 来源：平林日报 记者 王大力 我要评论(26);平林日报;王大力;2014-07-09",
        "文/王大力 李红 图/张小三 《平林日报》（2018年03月06日 03版）;平林日报;王大力 李红;2018-03-06",
        "平林县融媒体中心 2024-04-25 17:35 江西;平林县融媒体中心;'';2024-04-25",
        "平林县防汛抗旱指挥部办公室编印 2013年7月18日;平林县防汛抗旱指挥部办公室;'';2013-07-18",
        "大众网-平林日报 2006-08-30 07:36;平林日报;'';2006-08-30",
      })
  void readsDatedLines(String line, String publisher, String authors, String date) {
    Imprint imprint = Imprint.parse(line).orElseThrow();
    assertThat(imprint.publisher()).isEqualTo(empty(publisher));
    assertThat(String.join(" ", imprint.authors())).isEqualTo(empty(authors));
    assertThat(imprint.date()).hasToString(date);
  }

  private static String empty(String quoted) {
    return quoted.equals("''") ? "" : quoted;
  }

  @ParameterizedTest
  @CsvSource({
    "本报记者 王乐山 安 然, 王乐山 安然",
    "（记者 张小三 通讯员 李小四）, 张小三 李小四",
    "□ 本报记者 李晓明, 李晓明",
    "记者 王大力 李红 文/图, 王大力 李红",
    "作者：县农业农村局 王大力, 王大力",
    "通讯员:苏小娜漆明, 苏小娜 漆明",
    "何小宁 邓小岚 青山日报全媒体记者 方 圆, 何小宁 邓小岚 方圆",
    "通讯员 高小兰 平山报道, 高小兰",
    "記者林淑芬／花蓮報導, 林淑芬",
  })
  void readsBylines(String line, String authors) {
    assertThat(String.join(" ", Imprint.parse(line).orElseThrow().authors())).isEqualTo(authors);
  }

  @ParameterizedTest
  @CsvSource({
    "平林县统计局 2023年4月, 平林县统计局",
    "（2023年4月）, ''",
    "平林县统计局　二〇二三年四月, 平林县统计局",
  })
  void readsTheMonthOfABulletin(String line, String office) {
    Imprint imprint = Imprint.parse(line).orElseThrow();
    assertThat(imprint.publisher()).isEqualTo(office);
    assertThat(imprint.date()).isNull();
    assertThat(imprint.strong()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平林县抗旱情况 2023年4月",
        "平林县2019年第一季度经济运行情况",
        "2019年3月5日，县里召开防汛会议",
        "2020.3.15 平林县解除居家观察43人",
        "记者3月5日从县水利局获悉",
        "记者了解到",
        "记者手记",
        "作者系县委党校教师",
        "时间：2019年3月5日上午",
        "各村（居）委会：",
        "产业结构调整",
        "平林县2020年国民经济和社会发展统计公报",
        "平林县召开春耕生产新闻发布会",
        "2017-4-6 星期四 08:30:11 设为首页 加入收藏 手机版",
        "爱心助学青山河口镇",
        "来自各乡镇的320名志愿者走上街头。",
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(Imprint.parse(line)).isEmpty();
  }
}
