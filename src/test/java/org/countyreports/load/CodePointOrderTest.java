package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointOrderTest {

  @ParameterizedTest
  @CsvSource({
    "a, b",
    "a, ab",
    "B, a",
    "a/z, a0",
    "甲, 甲乙",
    // A full-width bracket (U+FF08) comes before an ideograph of extension B (U+20BB7).
    "（, 𠮷",
    "𠮷, 𠮸"
  })
  void ordersAsBytesOfUtf8Do(String smaller, String larger) {
    assertThat(CodePointOrder.INSTANCE.compare(smaller, larger)).isNegative();
    assertThat(CodePointOrder.INSTANCE.compare(larger, smaller)).isPositive();
    assertThat(CodePointOrder.INSTANCE.compare(larger, larger)).isZero();
    assertThat(
            Arrays.compareUnsigned(
                smaller.getBytes(StandardCharsets.UTF_8), larger.getBytes(StandardCharsets.UTF_8)))
        .isNegative();
  }
}
