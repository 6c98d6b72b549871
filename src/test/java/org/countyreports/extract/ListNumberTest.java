package org.countyreports.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTest {

  @ParameterizedTest
  @CsvSource({
    "一、灾情, 0, 1, true",
    "灾情|二、救援, 3, 4, true",
    "（三）安置, 1, 2, true",
    "3. 梅城镇, 0, 1, true",
    "一是清淤, 0, 1, true",
    "转移一、二组, 2, 3, false",
    "一百人, 0, 1, false",
    "12, 0, 2, false"
  })
  void opensItsLineAndAMarkFollows(String text, int start, int end, boolean label) {
    assertThat(ListNumber.isAt(text.replace('|', '\n'), start, end)).isEqualTo(label);
  }
}
