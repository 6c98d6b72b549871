package org.countyreports.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Years with a connector and a number, which is a year or is none: some of them looped for ever.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class YearRangesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "2022至23年发放, 2022至23年 RANGE 2022 2023",
        "2022到24年发放, 2022到24年 RANGE 2022 2024",
        "2019~21年发放, 2019~21年 RANGE 2019 2021",
        "2022年至23年发放, 2022年至23年 RANGE 2022 2023",
        "2021-2023年发放, 2021-2023年 RANGE 2021 2023",
        "2023-24年榨季, 2023-24年榨季 VAGUE 0 0",
        "2020—21年度种油菜, 2020—21年度 VAGUE 0 0",
        "2021-2022年采暖季, 2021-2022年采暖季 VAGUE 0 0"
      })
  void areRead(String text, String span) {
    assertThat(
            TimeScanner.scan(text).stream()
                .map(
                    s ->
                        "%s %s %d %d"
                            .formatted(
                                text.substring(s.start(), s.end()),
                                s.kind(),
                                s.from().year(),
                                s.to().year()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(span);
  }

  @ParameterizedTest
  @CsvSource({
    "2022至2年发放",
    "2022-20年发放",
    "2022至100年",
    "2022—99999年",
    "2019-1年",
    "2022至0年",
    "2022~~3年",
    "二〇二二至二三年",
    "2022至年"
  })
  void numbersThatAreNoYearsEndTheScan(String text) {
    assertThat(TimeScanner.scan(text))
        .allSatisfy(s -> assertThat(s.end()).isGreaterThan(s.start()));
  }

  @Test
  void aSpanOfNoLengthIsRefused() {
    TimeSpan span = TimeScanner.scan("2022年").get(0);
    assertThatThrownBy(() -> new TimeSpan(3, 3, span.kind(), span.from(), span.to()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
