package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void nothingIsNull() {
    assertThat(Rows.text("")).isNull();
    assertThat(Rows.text("某县")).isEqualTo("某县");
  }

  @Test
  void whatNoDatabaseStoresIsReplacedOneForOne() {
    assertThat(Rows.required("a\0b")).isEqualTo("a\uFFFDb");
    assertThat(Rows.required("\uD842x")).isEqualTo("\uFFFDx");
    assertThat(Rows.required("x\uDFB7")).isEqualTo("x\uFFFD");
    assertThat(Rows.required("𠮷\uDFB7\0")).isEqualTo("𠮷\uFFFD\uFFFD");
    assertThat(Rows.required("𠮷野")).isEqualTo("𠮷野");
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    assertThat(Rows.required("字".repeat(100_000))).hasSize(32_000);
  }

  @Test
  void aCutLeavesNoHalfCharacter() {
    assertThat(Rows.required("a" + "𠮷".repeat(20_000))).endsWith("\uFFFD");
  }
}
