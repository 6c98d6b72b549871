package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  private static final List<Column> COLUMNS =
      List.of(column("item", "string"), column("value", "number"));

  @Test
  void quotesOnlyWhatNeedsIt() throws IOException {
    assertThat(plain("口罩", "3")).isEqualTo("item,value\n口罩,3\n");
    assertThat(plain("a,b", "")).isEqualTo("item,value\n\"a,b\",\n");
    assertThat(plain("他说\"好\"", "-3.2")).isEqualTo("item,value\n\"他说\"\"好\"\"\",-3.2\n");
    assertThat(plain("一行\n二行\r\n", "1")).isEqualTo("item,value\n\"一行\n二行\r\n\",1\n");
    assertThat(plain("", "")).isEqualTo("item,value\n\"\",\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-5", "@name", "\t=1", "\r=1", "＝SUM(A1)", "－5"})
  void spreadsheetsRunNothing(String text) throws IOException {
    assertThat(ExcelText.harmless(text)).isEqualTo("'" + text);
    assertThat(forSpreadsheets(text, "-5")).contains("'" + text).endsWith(",-5\n");
  }

  @ParameterizedTest
  @CsvSource({"1200余名", "''", "a=b", "'=already'", "《通知》"})
  void otherTextsStay(String text) {
    assertThat(ExcelText.harmless(text)).isEqualTo(text.startsWith("=") ? "'" + text : text);
  }

  @Test
  void spreadsheetsFindAByteOrderMark() throws IOException {
    assertThat(forSpreadsheets("a", "1")).startsWith("\uFEFFitem,value\n");
  }

  private static String plain(String... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvFile file = CsvFile.plain(out, COLUMNS)) {
      file.accept(cells);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String forSpreadsheets(String... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvFile file = CsvFile.forSpreadsheets(out, COLUMNS)) {
      file.accept(cells);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Column column(String name, String type) {
    return new Column("t", name, type, "", "", false, name, name, "", "", "");
  }
}
