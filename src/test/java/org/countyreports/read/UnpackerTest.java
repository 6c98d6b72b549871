package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpackerTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String PAGE =
      "<html><head><title>临河镇新建3座水塔-石岭新闻网</title></head><body><h1>临河镇新建3座水塔</h1>"
          + "<p>时间：2011-04-02 来源：石岭新闻网</p><p>今年以来，临河镇新建水塔3座，解决了4个村2600人的饮水困难。</p></body></html>";

  private static final String TEXT = "今年以来，临河镇新建水塔3座，解决了4个村2600人的饮水困难。";

  private static Article only(ReadResult result) {
    assertThat(result.articles()).as("articles, issues %s", result.issues()).hasSize(1);
    return result.articles().get(0);
  }

  private static ReadResult read(String name, byte[] bytes) {
    return new ReportReader(1 << 20).read(new SourceFile(name, bytes));
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static String quotedPrintable(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (byte b : bytes) {
      String next = b < ' ' || b == '=' ? "=%02X".formatted(b & 0xFF) : String.valueOf((char) b);
      if (column + next.length() > 75) {
        out.append("=\r\n");
        column = 0;
      }
      out.append(next);
      column += next.length();
    }
    return out.toString();
  }

  private static byte[] archive(String encoding, Charset charset) {
    byte[] page = PAGE.getBytes(charset);
    String body =
        encoding.equals("base64")
            ? Base64.getMimeEncoder().encodeToString(page)
            : quotedPrintable(page);
    String message =
        String.join(
            "\r\n",
            "From: <Saved by a browser>",
            "Subject: =?utf-8?Q?=E4=B8=B4=E6=B2=B3?=",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related;",
            "\ttype=\"text/html\";",
            "\tboundary=\"----=_NextPart_01\"",
            "",
            "This is a multi-part message in MIME format.",
            "",
            "------=_NextPart_01",
            "Content-Type: text/html;",
            "\tcharset=\"" + charset.name() + "\"",
            "Content-Transfer-Encoding: " + encoding,
            "Content-Location: http://www.example.cn/xw/201104/t20110402_88.htm",
            "",
            body,
            "------=_NextPart_01",
            "Content-Type: image/gif",
            "Content-Transfer-Encoding: base64",
            "",
            "R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==",
            "------=_NextPart_01--",
            "");
    return message.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "quoted-printable, UTF-8",
    "quoted-printable, GB18030",
    "base64, UTF-8",
    "base64, GB18030"
  })
  void takesThePageOutOfAnArchive(String encoding, String charset) {
    Article article = only(read("a.mht", archive(encoding, Charset.forName(charset))));
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.metadata().title()).isEqualTo("临河镇新建3座水塔");
    assertThat(article.metadata().charset()).isEqualTo(charset);
    assertThat(article.metadata().url())
        .isEqualTo("http://www.example.cn/xw/201104/t20110402_88.htm");
  }

  @Test
  void takesThePageOutOfNestedPartsAndFrames() {
    String message =
        """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=aa

        --aa
        Content-Type: multipart/alternative; boundary=bb

        --bb
        Content-Type: text/plain; charset=utf-8

        临河镇
        --bb
        Content-Type: text/html; charset=utf-8

        <html><frameset cols="20%%,*"><frame src="a.htm"><frame src="b.htm"></frameset></html>
        --bb
        Content-Type: text/html; charset=utf-8

        %s
        --bb--
        --aa--
        """;
    byte[] bytes = message.formatted(PAGE).getBytes(StandardCharsets.UTF_8);
    assertThat(only(read("a.mhtml", bytes)).text()).isEqualTo(TEXT);
  }

  @Test
  void unpacksPagesAndArchives() {
    assertThat(only(read("a.html.gz", zipped(PAGE.getBytes(GB18030)))).text()).isEqualTo(TEXT);
    assertThat(only(read("a.mht.gz", zipped(archive("base64", GB18030)))).text()).isEqualTo(TEXT);
    assertThat(only(read("gz-named.html", zipped(PAGE.getBytes(StandardCharsets.UTF_8)))).text())
        .isEqualTo(TEXT);
  }

  @Test
  void rejectsWhatCannotBeUnpacked() {
    byte[] bomb = zipped(new byte[2 << 20]);
    assertThat(bomb.length).isLessThan(1 << 14);
    byte[] cut = Arrays.copyOf(zipped(PAGE.getBytes(GB18030)), 60);
    byte[] twice = zipped(zipped(PAGE.getBytes(GB18030)));
    assertThat(codes(read("bomb.gz", bomb))).containsExactly("FILE_TOO_LARGE");
    assertThat(codes(read("cut.gz", cut))).containsExactly("DAMAGED_ARCHIVE");
    assertThat(codes(read("twice.gz", twice))).containsExactly("BINARY_FILE");
    assertThat(codes(read("empty.gz", zipped(new byte[0])))).containsExactly("EMPTY_FILE");
    assertThat(codes(read("a.mht", text("MIME-Version: 1.0\nContent-Type: multipart/related\n\n"))))
        .containsExactly("DAMAGED_ARCHIVE");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> codes(ReadResult result) {
    assertThat(result.articles()).isEmpty();
    return result.issues().stream().map(Issue::code).toList();
  }

  @Test
  void aTextAboutMailIsNoArchive() {
    String text = "Subject: 通知\n\n今年以来，临河镇新建水塔3座，解决了4个村2600人的饮水困难。\n";
    assertThat(only(read("a.txt", text(text))).text()).contains("新建水塔3座");
  }
}
