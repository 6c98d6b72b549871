package org.countyreports.job.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

  private static final String TEXT = "甲乙12人丙\t34户\n丁5月";

  @Test
  void marksFiguresAndOtherNumbersOfALine() {
    MarkedText marked = new MarkedText(TEXT, Paint.PLAIN);
    marked.figure(2, 5, 1);
    marked.figure(7, 10, 2);
    marked.leftOut(12, 14);
    assertThat(marked.line(0, 10)).isEqualTo("甲乙[12人]#1丙 | [34户]#2");
    assertThat(marked.line(11, 14)).isEqualTo("丁{5月}");
  }

  @Test
  void sharedWordsStayWithTheFirst() {
    MarkedText marked = new MarkedText(TEXT, Paint.PLAIN);
    marked.figure(0, 4, 1);
    marked.figure(2, 6, 2);
    marked.figure(7, 10, 3);
    marked.figure(7, 10, 4);
    marked.leftOut(2, 4);
    assertThat(marked.line(0, 10)).isEqualTo("[甲乙12]#1[人丙]#2 | [34户]#3#4");
  }

  @ParameterizedTest
  @CsvSource({"a, 1", "甲, 2", "（, 2", "１, 2", "·, 1", "é, 1", "가, 2", "𠮷, 2", "'', 0"})
  void chineseTakesTwoPlaces(String text, int width) {
    assertThat(Columns.width(text)).isEqualTo(width);
    assertThat(Columns.width(Columns.padded(text, 12))).isEqualTo(12);
  }
}
