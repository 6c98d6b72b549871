package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "记者赵小倩 通讯员陈越, 赵小倩|陈越",
    "安 然, 安然",
    "王一、李二；张三, 王一|李二|张三",
    "苏小娜漆明, 苏小娜|漆明",
    "欧阳小明, 欧阳小明",
    "格桑多吉, 格桑多吉",
    "努尔·艾合买提, 努尔·艾合买提",
    "王铁虎报道, 王铁虎",
    "何遙 江蘇報道, 何遙",
    "王铁虎 李大明报道, 王铁虎|李大明",
    "欧阳晓 摄, 欧阳晓",
  })
  void cutsNames(String byline, String names) {
    assertThat(String.join("|", Names.cut(byline))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "从县水利局获悉3件事", "县农业局", "a", "123"})
  void findsNoNames(String text) {
    assertThat(Names.cut(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"安岳县", "马", "格桑多吉", "指挥有力", "Wang"})
  void isNoPersonForSure(String text) {
    assertThat(Names.isPerson(text)).isFalse();
  }
}
