package org.countyreports.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.countyreports.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022年3月6日，转移12人        | 2022年3月6日=2022-3-6
          3月6日21时启动                | 3月6日21时=3-6T21
          2月5日0—24时，新增            | 2月5日0—24时=2-5T0~2-5T24
          2月5日0时至24时               | 2月5日0时至24时=2-5T0~2-5T24
          2月5日0-24时                  | 2月5日0-24时=2-5T0~2-5T24
          截至6日12时30分               | 6日12时30分=6T12
          值班时间8:00至18:00           | 8:00至18:00=T8~T18
          每晚21:00关门                 | 晚21:00=T21
          2008-3-22                     | 2008-3-22=2008-3-22
          2020/2/3 通报                 | 2020/2/3=2020-2-3
          （2020.3.17）                 | 2020.3.17=2020-3-17
          2.14：全县排查73人            | 2.14=2-14
          2.14-2.20：全县排查73人       | 2.14-2.20=2-14~2-20
          ２０２０年新建                | 2020年=2020
          二〇二〇年二月                | 二〇二〇年二月=2020-2
          二零一九年十二月三十一日      | 二零一九年十二月三十一日=2019-12-31
          五月二十一日电二十一日上午，  | 五月二十一日=5-21 二十一日上午=21
          于七时二十六分到达            | 七时二十六分=T7
          十时零五分扑灭                | 十时零五分=T10
          2008年3月21日06时33分02.6秒，  | 2008年3月21日06时33分02.6秒=2008-3-21T6
          本月8日，拆除                 | 本月8日=M+0-8
          24日，举行                    | 24日=24
          昨日，投放                    | 昨日=D-1
          前天凌晨4时                   | 前天凌晨4时=D-2T4
          今早通报                      | 今早=D+0
          当日参加                      | 当日=d0
          去年新增                      | 去年=Y-1
          今年5月                       | 今年5月=Y+0-5
          上月，受理                    | 上月=M-1
          上周，受理                    | 上周=W-1
          上半年，                      | 上半年=1~6
          去年下半年                    | 去年下半年=Y-1-7~Y-1-12
          前三季度                      | 前三季度=1~9
          今年一季度                    | 今年一季度=Y+0-1~Y+0-3
          2019年第四季度                | 2019年第四季度=2019-10~2019-12
          今年前11个月                  | 今年前11个月=Y+0-1~Y+0-11
          前三个月完成                  | 前三个月=1~3
          1至5月，全县                  | 1至5月=1~5
          今年1—5月份                   | 今年1—5月份=Y+0-1~Y+0-5
          1月至5月                      | 1月至5月=1~5
          8月份，受理                   | 8月份=8
          2020年底                      | 2020年底=2020-12-99
          2019年末，                    | 2019年末=2019-12-99
          去年年底                      | 去年年底=Y-1-12-99
          年末全县                      | 年末=12-99
          5月底前                       | 5月底=5-99
          三季度末                      | 三季度末=9-99
          3月上旬                       | 3月上旬=3-1~3-10
          10月下旬                      | 10月下旬=10-21~10-99
          1月23日至2月5日               | 1月23日至2月5日=1-23~2-5
          5月20日至26日                 | 5月20日至26日=5-20~5-26
          5月20-26日                    | 5月20-26日=5-20~5-26
          20日至26日，冷水              | 20日至26日=20~26
          2018年至2020年                | 2018年至2020年=2018~2020
          2018-2020年                   | 2018-2020年=2018~2020
          2004年12月到今年4月           | 2004年12月到今年4月=2004-12~Y+0-4
          2021年12月30日至2022年1月3日  | 2021年12月30日至2022年1月3日=2021-12-30~2022-1-3
          6月28日8时至6月29日8时        | 6月28日8时至6月29日8时=6-28T8~6-29T8
          3月6日8时至7日8时             | 3月6日8时至7日8时=3-6T8~3-7T8
          3月6日、7日                   | 3月6日、7日=3-6~3-7
          3月14日(星期一)至20日         | 3月14日(星期一)至20日=3-14~3-20
          “十三五”期间                  | 十三五”期间=2016~2020
          十四五末                      | 十四五末=2025-12-31
          08年5月12日                   | 08年5月12日=2008-5-12
          二OO八年                      | 二OO八年=2008
          次日8时                       | 次日8时=d1T8
          上午9点半                     | 上午9点半=T9
          12点50分                      | 12点50分=T12
          2018年5月，2019年6月          | 2018年5月=2018-5 2019年6月=2019-6
          2022年 3月6日                 | 2022年3月6日=2022-3-6
          4月以来                       | 4月=4
          9月1日—10月8日                | 9月1日—10月8日=9-1~10-8
          二月二十日至二十六日          | 二月二十日至二十六日=2-20~2-26
          正月十五，                    | 正月十五=L-1-15
          闰四月初八                    | 闰四月初八=LL-4-8
          农历8月15日                   | 农历8月15日=L-8-15
          辛丑年正月                    | 辛丑年正月=Lc37-1
          除夕至正月初六                | 除夕至正月初六=L-12-99~L-1-6
          2020年中秋节当天              | 2020年中秋节当天=L-2020-8-15
          冬至当天                      | 冬至当天=T-24-1
          2月第二周                     | 2月第二周=W-2-2
          8月上半月                     | 8月上半月=8-1~8-15
          7月前20天                     | 7月前20天=7-1~7-20
          7月最后三天                   | 7月最后三天=7-97~7-99
          1月中下旬                     | 1月中下旬=1-11~1-99
          上周三晚                      | 上周三晚=W-1-3
          周一至周三                    | 周一至周三=w-1~w-3
          周末两天                      | 周末两天=w-6~w-7
          22年上半年                    | 22年上半年=2022-1~2022-6
          2022、2023年分别              | 2022、2023年=2022~2023
          2019、2023年分别              | 2019=2019 2023年=2023
          1、2、3月                     | 1、2、3月=1~3
          11月至次年3月                 | 11月至次年3月=11~y1-3
          3天后，                       | 3天后=d3
          上世纪80年代的                | 上世纪80年代=1980~1989
          """)
  void readsEveryWrittenForm(String text, String spans) {
    assertThat(render(text)).isEqualTo(spans);
  }

  @ParameterizedTest
  @CsvSource({
    "近日，全县, VAGUE",
    "连日来，, VAGUE",
    "目前，全县, NOW",
    "截至目前，, NOW",
    "去年同期为, YEAR_BEFORE",
    "比上月同期, MONTH_BEFORE",
    "2022年春节期间, VAGUE",
    "20世纪90年代, RANGE",
    "20世纪90年代初, VAGUE",
    "21世纪, VAGUE",
    "近三年, VAGUE",
    "3年来, VAGUE",
    "国庆长假第三天, VAGUE",
    "此次行动, EVENT",
    "当时, THEN",
    "2020-2021学年, VAGUE",
    "0时至24时, CLOCK"
  })
  void tellsTheKind(String text, TimeKind kind) {
    assertThat(TimeScanner.scan(FoldedText.of(text).text()))
        .extracting(TimeSpan::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发生3.5级地震",
        "捐款2.14万元",
        "“5·12”汶川地震",
        "“五一”劳动奖章",
        "107省道",
        "连续24小时",
        "连续第3天",
        "连续3天义诊",
        "近百岁",
        "最近的一家",
        "两地往返",
        "周三村",
        "大年糕",
        "冬枣",
        "正气",
        "腊肉",
        "上世",
        "阴历新",
        "初三学生",
        "甲乙双方",
        "丁卯路",
        "元宵灯会",
        "中秋月饼",
        "3天工期",
        "5和8",
        "2、3号楼",
        "历时8个月",
        "版本2.0",
        "N95口罩540只",
        "3日内办结",
        "第8日",
        "6月龄仔猪",
        "三个月后",
        "1.1万人",
        "比分3:1",
        "15号楼",
        "1路公交",
        "三年行动",
        "增长2.3倍",
        "时速80公里",
        "同时开展",
        "一时间",
        "提出3点要求",
        "十里店街道",
        "3至5人",
        "每亩1.5-2万元",
        "十三五规划",
        "二十年如一日",
        "为期5日的培训",
        "13912345678",
        "1234567日",
        "20时代广场",
        "2020",
        "3.15",
        "1.2 总体要求",
        "G30高速",
        "一日三餐"
      })
  void findsNothingElse(String text) {
    assertThat(render(text)).isEmpty();
  }

  @Test
  void staysLinearOnHostileText() {
    for (String piece : List.of("1", "一", "年", "1月", "2020年", "1-", "去年", "前", "1日、")) {
      assertThat(TimeScanner.scan(piece.repeat(200_000 / piece.length()))).isNotNull();
    }
  }

  private static String render(String text) {
    String folded = FoldedText.of(text).text();
    return TimeScanner.scan(folded).stream()
        .map(s -> folded.substring(s.start(), s.end()) + "=" + render(s))
        .collect(Collectors.joining(" "));
  }

  private static String render(TimeSpan span) {
    String from = render(span.from());
    String to = render(span.to());
    return from.equals(to) ? from : from + "~" + to;
  }

  private static String render(Moment moment) {
    String anchor =
        switch (moment.anchor()) {
          case NONE -> "";
          case PUBLISHED_YEAR -> "Y%+d".formatted(moment.offset());
          case PUBLISHED_MONTH -> "M%+d".formatted(moment.offset());
          case PUBLISHED_WEEK -> "W%+d".formatted(moment.offset());
          case PUBLISHED_DAY -> "D%+d".formatted(moment.offset());
          case WEEKDAY -> "w";
          case CYCLE_YEAR -> "c" + moment.offset();
          case SAME_YEAR -> "y" + moment.offset();
          case SAME_MONTH -> "m" + moment.offset();
          case SAME_DAY -> "d" + moment.offset();
        };
    StringBuilder out = new StringBuilder(calendar(moment) + anchor);
    for (int part : new int[] {moment.year(), moment.month(), moment.day()}) {
      if (part > 0) {
        out.append(out.isEmpty() ? "" : "-").append(part);
      }
    }
    return moment.hour() >= 0 ? out + "T" + moment.hour() : out.toString();
  }

  private static String calendar(Moment moment) {
    return switch (moment.calendar()) {
      case GREGORIAN -> "";
      case LUNAR -> "L";
      case LEAP_LUNAR -> "LL";
      case TERM -> "T";
      case WEEK -> "W";
    };
  }
}
