package org.countyreports.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the links of a list, of whatever kind it is. */
final class ListReader {

  private ListReader() {}

  /** The links of an answer, judged as far as the list alone tells. */
  static Listed read(Source source, Source.Kind kind, Answer.Page page, LocalDate today) {
    LinkJudge judge = new LinkJudge(source, page.uri(), today);
    return switch (kind) {
      case PAGE -> HtmlList.read(document(source, page, Parser.htmlParser()), source, judge);
      case FEED -> Feed.read(document(source, page, Parser.xmlParser()), judge);
      case SITEMAP -> Sitemap.read(document(source, page, Parser.xmlParser()), page.uri(), judge);
    };
  }

  private static Document document(Source source, Answer.Page page, Parser parser) {
    URI uri = page.uri();
    String told = source.encoding();
    String charset = told.isEmpty() ? ContentTypes.charset(page.header("content-type")) : told;
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(Encodings.decoded(page)),
          known(charset),
          uri.toString(),
          parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The set that a name means, null where none does; gb2312 is written by those who mean more. */
  private static @Nullable String known(String name) {
    try {
      return name.isEmpty() || !Charset.isSupported(name)
          ? null
          : name.toLowerCase(java.util.Locale.ROOT).startsWith("gb") ? "GB18030" : name;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
