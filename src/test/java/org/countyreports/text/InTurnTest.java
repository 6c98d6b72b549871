package org.countyreports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InTurnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲县、乙县分别收粮3吨和5吨 | 5吨 | 5",
        "分别为3%和5% | 5% | 0",
        "两县分别收粮3吨。丙县收粮5吨 | 5吨 | -1",
        "两县分别收粮3吨;丙县收粮5吨 | 5吨 | -1",
        "甲县、乙县依次收粮3吨、5吨 | 5吨 | 5",
        "两县收粮5吨 | 5吨 | -1",
        "两县收粮5吨,分别入库 | 5吨 | -1"
      })
  void theWordStandsInTheSentenceOfTheFigure(String text, String figure, int expected) {
    assertThat(InTurn.wordBefore(text, text.indexOf(figure))).isEqualTo(expected);
  }

  @Test
  void aWordFarInFrontSaysNothing() {
    String far = "分别" + "粮".repeat(InTurn.FARTHEST) + "5吨";

    assertThat(InTurn.wordBefore(far, far.indexOf('5'))).isNegative();
    assertThat(InTurn.wordBefore(far, InTurn.FARTHEST)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"为3.5%和40% | 2", "为12、15.5和9吨 | 3", "粮食 | 0", "为1 500和820只 | 2", "为1,500和820只 | 2"})
  void numbersAreCounted(String text, int expected) {
    assertThat(InTurn.numbersIn(text, 0, text.length())).isEqualTo(expected);
  }
}
