package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character set under every declaration. */
class CharsetMatrixTest {

  private static final List<String> DECLARED =
      List.of("", "utf-8", "gb2312", "GBK", "gb18030", "big5", "iso-8859-1", "x-nonsense");

  private static final List<String> SIMPLIFIED =
      List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM");

  private static final List<String> TRADITIONAL =
      List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM");

  private static final List<String> SIMPLIFIED_TEXTS =
      List.of("全县今年新增就业3万人，比去年多2000人。", "据了解，这个镇的286户村民在合作社的带动下种植香菇，每户增收1.2万元。");

  private static final List<String> TRADITIONAL_TEXTS =
      List.of("全縣今年新增就業3萬人，比去年多2000人。", "據了解，這個鎮的286戶農民在合作社的帶動下種植香菇，每戶增收1.2萬元。");

  static List<Arguments> combinations() {
    List<Arguments> all = new ArrayList<>();
    for (String declared : DECLARED) {
      SIMPLIFIED.forEach(c -> SIMPLIFIED_TEXTS.forEach(t -> all.add(Arguments.of(t, c, declared))));
      TRADITIONAL.forEach(
          c -> TRADITIONAL_TEXTS.forEach(t -> all.add(Arguments.of(t, c, declared))));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void readsEveryCharsetUnderEveryDeclaration(String text, String charset, String declared) {
    String meta =
        declared.isEmpty()
            ? ""
            : "<meta http-equiv=Content-Type content=\"text/html; charset=" + declared + "\">";
    String page = "<html><head>" + meta + "</head><body><p>" + text + "</p></body></html>";
    ReadResult result = read(page.getBytes(Charset.forName(charset)));
    assertThat(result.issues()).isEmpty();
    assertThat(result.articles()).extracting(Article::text).containsExactly(text);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void readsTextFilesToo(String text, String charset, String declared) {
    if (declared.isEmpty()) {
      ReadResult result = read((text + "\r\n").getBytes(Charset.forName(charset)));
      assertThat(result.issues()).isEmpty();
      assertThat(result.articles()).extracting(Article::text).containsExactly(text);
    }
  }

  @Test
  void readsPassagesOfAnotherCharset() {
    String own = "<p>今年以来，全县新修公路320公里，新建桥梁12座。</p>\n";
    String foreign = "<div>副刊：秋天里的第一场雨落在城南的小巷，也落在城北的山坡。</div>\n";
    for (List<Charset> pair :
        List.of(
            List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8),
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes("<html><body>".getBytes(StandardCharsets.US_ASCII));
      bytes.writeBytes(own.repeat(4).getBytes(pair.get(0)));
      bytes.writeBytes(foreign.getBytes(pair.get(1)));
      ReadResult result = read(bytes.toByteArray());
      assertThat(result.articles().get(0).text())
          .contains("新修公路320公里")
          .contains("秋天里的第一场雨")
          .doesNotContain("\ufffd");
      assertThat(result.issues()).extracting(Issue::code).containsExactly("MIXED_CHARSETS");
      assertThat(result.issues().get(0).message()).contains(" characters ");
    }
  }

  @Test
  void saysHowMuchWasLost() {
    byte[] bytes = SIMPLIFIED_TEXTS.get(1).repeat(3).getBytes(Charset.forName("GB18030"));
    bytes[40] = (byte) 0xFF;
    ReadResult result = read(bytes);
    assertThat(result.issues()).extracting(Issue::code).containsExactly("UNDECODABLE_CHARACTERS");
    assertThat(result.issues().get(0).message()).containsPattern(" [12] of \\d+ characters");
  }

  @Test
  void nullBytesAreNoText() {
    String page = "<html><bo\0dy><p>全县今年\0新增就业3万人，\0\0比去年多2000人。</p></body></html>";
    ReadResult result = read(page.getBytes(StandardCharsets.UTF_8));
    assertThat(result.articles())
        .extracting(Article::text)
        .containsExactly("全县今年新增就业3万人，比去年多2000人。");
  }

  private static ReadResult read(byte[] bytes) {
    return new ReportReader().read(new SourceFile("a.html", bytes));
  }
}
