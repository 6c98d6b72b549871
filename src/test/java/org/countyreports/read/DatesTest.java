package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2022-03-06, 2022-03-06",
    "2022年3月6日, 2022-03-06",
    "2008-6-6, 2008-06-06",
    "2022.3.6, 2022-03-06",
    "二〇二二年三月十六日, 2022-03-16",
    "一九九九年十二月三十一日, 1999-12-31",
    "2022-02-13T09:57:00, 2022-02-13",
  })
  void findsDates(String text, String date) {
    assertThat(Dates.find("发布于 " + text).orElseThrow().date()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3月6日", "2022-13-06", "2022年2月30日", "12022-03-061", "0931-8159799"})
  void findsNone(String text) {
    assertThat(Dates.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.example.cn/2020/0902/c12-345.shtml, 2020-09-02",
    "http://www.example.cn/art/20200902/t20200902_1.html, 2020-09-02",
    "http://www.example.cn/jx/1/2016-3-9/235.html, 2016-03-09",
    "https://epaper.example.cn/html/2019-04/22/content_1.htm, 2019-04-22",
  })
  void findsDatesInAddresses(String url, String date) {
    assertThat(Dates.inPath(url).orElseThrow()).hasToString(date);
  }
}
