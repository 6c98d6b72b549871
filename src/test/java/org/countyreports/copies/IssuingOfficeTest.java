package org.countyreports.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuingOfficeTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.huangzhong.gov.cn/a/1.html, '', 0",
    "http://GOV.CN/x, 晚报, 0",
    "https://notgov.cn/x, '', 2",
    "https://gov.cn.example.com/x, '', 2",
    "https://news.example.com/x, 湟中区卫生健康局, 1",
    "'', 县委宣传部, 1",
    "'', ' 市中级人民法院 ', 1",
    "'', 西海晚报, 2",
    "'', 局长信箱报, 2",
    "'not an address', '', 2",
  })
  void tellsHowNearAPageIs(String url, String publisher, int rank) {
    assertThat(IssuingOffice.rank(url, publisher)).isEqualTo(rank);
  }
}
