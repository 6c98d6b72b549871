package org.countyreports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "*.html, a.html, true",
    "*.html, 2022/a.html, true",
    "*.html, a.htm, false",
    "2022/*.html, 2022/a.html, true",
    "2022/*.html, 2022/03/a.html, false",
    "2022/**, 2022/03/a.html, true",
    "**/a.html, a.html, true",
    "**/a.html, 2022/03/a.html, true",
    "?县*.txt, 某县报.txt, true",
    "?县*.txt, 县报.txt, false",
    "a+b (1).txt, a+b (1).txt, true",
    "a.txt, a-txt, false"
  })
  void matches(String glob, String path, boolean expected) {
    assertThat(new Glob(glob).matches(path)).isEqualTo(expected);
  }
}
