package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "云岭网7月8日讯（记者张三）2021年7月6日，全县植树3万株。;2021-07-08",
        "云岭网平山1月2日电 2019年12月31日，桥通车了。;2020-01-02",
      })
  void takesTheYearOfADateShortlyBefore(String text, LocalDate date) {
    assertThat(Dateline.date(text)).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云岭网7月8日讯 2008年5月12日的地震毁了这座桥。",
        "云岭网7月8日讯 今天上午，桥通车了。",
        "云岭网2月30日讯 2021年2月13日，桥通车了。",
        "2021年7月6日，桥通车了。",
      })
  void leavesTheYearOpen(String text) {
    assertThat(Dateline.date(text)).isEmpty();
  }
}
