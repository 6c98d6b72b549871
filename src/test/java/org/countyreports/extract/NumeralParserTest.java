package org.countyreports.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralParserTest {

  private final NumeralParser parser = new NumeralParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200余名 | 1200 | | more_than | 5",
        "0.6万余吨 | 6000 | | more_than | 5",
        "3万4000人 | 34000 | | exact | 6",
        "1,100万 | 11000000 | | exact | 6",
        "9 870人次 | 9870 | | exact | 5",
        "1.2亿 | 120000000 | | exact | 4",
        "二百余万元 | 2000000 | | more_than | 4",
        "百余台 | 100 | | more_than | 2",
        "数百名 | 100 | | more_than | 2",
        "上百名 | 100 | | more_than | 2",
        "十几人 | 11 | 19 | about | 2",
        "两三张 | 2 | 3 | about | 2",
        "二三十年 | 20 | 30 | about | 3",
        "七八百人 | 700 | 800 | about | 3",
        "几千名 | 2000 | 9000 | about | 2",
        "五分之三 | 60 | | exact | 4",
        "百分之二十五点八 | 25.8 | | exact | 8",
        "千分之三 | 0.3 | | exact | 4",
        "三十六亿七千万元 | 3670000000 | | exact | 7",
        "一万二千三百五十户 | 12350 | | exact | 8",
        "5亿3200万元 | 532000000 | | exact | 7",
        "8亿1 000万斤 | 810000000 | | exact | 8",
        "4万8。 | 48000 | | exact | 3",
        "壹拾万元 | 100000 | | exact | 3",
        "叁万伍仟元 | 35000 | | exact | 4",
        "两百来斤 | 200 | | about | 3",
        "10余万元 | 100000 | | more_than | 4",
        "2.4千个 | 2400 | | exact | 4",
        "两千四百五 | 2450 | | exact | 5",
        "一百零五人 | 105 | | exact | 4",
        "七十八万五千零六 | 785006 | | exact | 8",
        "1万8千多人 | 18000 | | more_than | 5",
        "一万亿元 | 1000000000000 | | exact | 3",
        "200万30人 | 2000000 | | exact | 4",
        "3万5月底 | 30000 | | exact | 2",
        "三名 | 3 | | exact | 1",
        "五十来自外地 | 50 | | exact | 2"
      })
  void readsNumbers(String text, String value, String max, String bound, int end) {
    Numeral numeral = Objects.requireNonNull(parser.parse(text, 0));
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(value);
    if (max == null) {
      assertThat(numeral.max()).isNull();
    } else {
      assertThat(numeral.max()).isEqualByComparingTo(max);
    }
    assertThat(numeral.bound().code()).isEqualTo(bound);
    assertThat(numeral.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"百姓", "千方百计", "万物", "几名", "数名", "上级", "007号", "1.2.3版", "余人"})
  void leavesOthersAlone(String text) {
    assertThat(parser.parse(text, 0)).isNull();
  }

  @Test
  void longRunsAreNoNumbers() {
    assertThat(parser.parse("1".repeat(1_000_000), 0)).isNull();
    assertThat(parser.parse("一".repeat(1_000_000), 0)).isNull();
  }
}
