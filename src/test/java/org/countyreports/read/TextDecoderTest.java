package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  @ParameterizedTest
  @CsvSource({
    "2月8日，全县报告新增病例2例。, GB18030",
    "平林县植树, GB18030",
    "縣政府今年補助農民設置溫室。, Big5-HKSCS",
    "今年全县新增就业3万人。, UTF-8",
  })
  void decodesShortTexts(String text, String charset) {
    Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)));
    assertThat(decoded).isEqualTo(new Decoded(text, charset, 0));
  }

  @Test
  void countsWhatIsLost() {
    String text = "今年以来，全县新增就业三万人，比上年增长百分之二。".repeat(20);
    byte[] bytes = text.getBytes(Charset.forName("GB18030"));
    bytes[201] = (byte) 0xFF;
    Decoded decoded = TextDecoder.decode(bytes);
    assertThat(decoded.charset()).isEqualTo("GB18030");
    assertThat(decoded.undecodable()).isPositive();
    assertThat(decoded.text()).contains("\ufffd").contains("今年以来，全县新增就业三万人");
  }

  @Test
  void readsTextThatWasCutInsideACharacter() {
    byte[] bytes = "全县新增就业三万人".getBytes(StandardCharsets.UTF_8);
    Decoded decoded = TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).startsWith("全县新增就业三万");
  }

  @Test
  void anUtf8MarkInFrontOfOtherBytesCountsForNothing() {
    byte[] text = "今年以来，全县新增就业三万人。".getBytes(Charset.forName("GB18030"));
    byte[] marked = new byte[text.length + 3];
    System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
    System.arraycopy(text, 0, marked, 3, text.length);
    assertThat(TextDecoder.decode(marked).charset()).isEqualTo("GB18030");
  }
}
