package org.countyreports.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Files made to cost a reader all its time or memory. */
enum HostileFile {
  NESTED_BLOCKS("<html><body>", "<div>"),
  NESTED_INLINE("<html><body>", "<b><i><font>"),
  NESTED_TABLES("<html><body>", "<table><tr><td>"),
  UNCLOSED_LINKS("<html><body>", "<a href=x>新闻<p>"),
  MANY_BREAKS("<html><body>", "县里新修公路3公里。<br>"),
  MANY_PARAGRAPHS("<html><body>", "<p>县"),
  WIDE_CELLS("<html><body><table>", "<tr><th colspan=1000 rowspan=65534>1"),
  MANY_ATTRIBUTES("<html><body><p ", "a%d=\"1\" "),
  LONG_ATTRIBUTE("<html><body><p title=\"", "县里新修公路"),
  ENTITIES("<html><body><p>", "&amp;&lt;&#24179;&#x5e73;&nosuch"),
  ENTITY_BOMB("<!DOCTYPE html [<!ENTITY a \"县\">", "<!ENTITY b \"&a;&a;&a;&a;\">"),
  UNCLOSED_COMMENT("<html><body><!--", "县里新修公路 - "),
  MANY_COMMENTS("<html><body>", "<!-->"),
  UNCLOSED_SCRIPT("<html><body><script>", "var a = '县'; "),
  UNCLOSED_TITLE("<html><head><title>", "县里新修公路"),
  ONE_TEXT("<html><body><p>", "县里新修公路3公里，"),
  ONE_WORD("<html><body><p>", "a"),
  DIGITS("<html><body><p>", "1"),
  BRACKETS("<html><body><p>", "(（[【"),
  SPACES("<html><body><p>", "                "),
  LINES("", "县里新修公路3公里\n"),
  SHORT_LINES("", "1\n"),
  LABELS("", "来源：记者：时间：2020-01-01 "),
  ONE_LINE("", "县里新修公路3公里，"),
  LATIN_AND_ONE("", "x"),
  NULLS("<html><body><p>县", "\0"),
  MIME("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n", "--b\n\n"),
  QUOTED(
      "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n",
      "=E5=8E=BF"),
  ZIP_BOMB("<html><body><p>", "县里新修公路3公里，") {
    @Override
    byte[] bytes(int size) {
      return zipped(super.bytes(size + 16));
    }
  },
  MIXED_CHARSETS("<html><body><p>县里新修公路", "\u0001") {
    @Override
    byte[] bytes(int size) {
      byte[] bytes = new byte[size];
      byte[] gbk = "<p>今年全县新修公路，".getBytes(Charset.forName("GB18030"));
      byte[] utf8 = "<p>今年全县新修公路，".getBytes(StandardCharsets.UTF_8);
      for (int at = 0; at < size; at += gbk.length + utf8.length) {
        System.arraycopy(gbk, 0, bytes, at, Math.min(gbk.length, size - at));
        int rest = Math.max(0, Math.min(utf8.length, size - at - gbk.length));
        System.arraycopy(utf8, 0, bytes, Math.min(size, at + gbk.length), rest);
      }
      return bytes;
    }
  },
  BROKEN_CHARACTERS("", "\u0001") {
    @Override
    byte[] bytes(int size) {
      byte[] bytes = new byte[size];
      Arrays.fill(bytes, (byte) 0x81);
      return bytes;
    }
  };

  private final String head;
  private final String unit;

  HostileFile(String head, String unit) {
    this.head = head;
    this.unit = unit;
  }

  /** The file with {@code size} bytes: its head and its unit again and again. */
  byte[] bytes(int size) {
    byte[] bytes = Arrays.copyOf(head.getBytes(StandardCharsets.UTF_8), size);
    byte[] unitBytes = unit.getBytes(StandardCharsets.UTF_8);
    int at = head.getBytes(StandardCharsets.UTF_8).length;
    for (int i = 0; at < size; i++) {
      byte[] next =
          unit.contains("%d") ? unit.formatted(i).getBytes(StandardCharsets.UTF_8) : unitBytes;
      System.arraycopy(next, 0, bytes, at, Math.min(next.length, size - at));
      at += next.length;
    }
    if (this == LATIN_AND_ONE) {
      System.arraycopy("县".getBytes(StandardCharsets.UTF_8), 0, bytes, size - 4, 3);
    }
    return bytes;
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
