package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellSpanTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "2, 2, 2",
        "2;, 2, 2",
        "2.0, 2, 2",
        "2px, 2, 2",
        "+2, 2, 2",
        "2', 2, 2",
        "\" 2\", 2, 2",
        "02, 2, 2",
        "0, 1, 2147483647",
        "-0, 1, 2147483647",
        "-2, 1, 1",
        "two, 1, 1",
        "px2, 1, 1",
        "\"\", 1, 1",
        "+, 1, 1",
        "２, 1, 1",
        "1000, 1000, 1000",
        "1001, 1000, 1001",
        "70000, 1000, 65534",
        "99999999999999999999, 1000, 65534"
      })
  void isReadAsBrowsersDo(String value, int columns, int rows) {
    assertThat(CellSpan.columns(value)).isEqualTo(columns);
    assertThat(CellSpan.rows(value)).isEqualTo(rows);
  }
}
