package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDecimalTest {

  @ParameterizedTest
  @CsvSource({
    "1200, 1200",
    "1200.00, 1200",
    "1.2E+3, 1200",
    "6E6, 6000000",
    "0.0000001, 0",
    "0.000001, 0.000001",
    "666.6666666667, 666.666667",
    "-3.20, -3.2",
    "0, 0",
    "0.000, 0",
    "-0.0000001, 0"
  })
  void writesPlainDecimals(String number, String text) {
    assertThat(PlainDecimal.text(new BigDecimal(number))).isEqualTo(text);
  }

  @Test
  void refusesWhatNoColumnHolds() {
    assertThat(PlainDecimal.fits(new BigDecimal("1E31"))).isTrue();
    assertThat(PlainDecimal.fits(new BigDecimal("1E32"))).isFalse();
    assertThat(PlainDecimal.fits(new BigDecimal("1E2000000000"))).isFalse();
    assertThat(PlainDecimal.fits(new BigDecimal("1E-2000000000"))).isTrue();
  }
}
