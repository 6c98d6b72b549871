package org.countyreports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionNameTest {

  @ParameterizedTest
  @CsvSource({
    "海西蒙古族藏族自治州, 海西, 自治州, 海西州",
    "大通回族土族自治县, 大通, 自治县, 大通县",
    "新疆维吾尔自治区, 新疆, 自治区, ''",
    "鄂伦春自治旗, 鄂伦春, 自治旗, 鄂伦春旗",
    "石林彝族自治县, 石林, 自治县, 石林县",
    "青海省, 青海, 省, ''",
    "湟中区, 湟中, 区, 湟中区",
    "沙县, 沙, 县, ''",
    "哈密地区, 哈密, 地区, ''",
    "神农架林区, 神农架, 林区, ''",
    "玉树, 玉树, '', ''",
  })
  void tellsThePartsOfAName(String name, String core, String level, String brief) {
    DivisionName parts = DivisionName.of(name);

    assertThat(parts.core()).isEqualTo(core);
    assertThat(parts.level()).isEqualTo(level);
    assertThat(parts.brief()).isEqualTo(brief);
  }
}
