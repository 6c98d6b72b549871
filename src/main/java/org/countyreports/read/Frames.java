package org.countyreports.read;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages made of frames, whose report stands in what browsers without frames show. */
final class Frames {

  /** A page says so at its beginning. */
  private static final int SAMPLE = 1 << 16;

  private Frames() {}

  /** What a page of frames holds itself; any other page as it is. */
  static Document shown(Document document, String html) {
    String head = html.substring(0, Math.min(SAMPLE, html.length())).toLowerCase(Locale.ROOT);
    Element frames = head.contains("<frameset") ? document.selectFirst("frameset") : null;
    Element spare = frames == null ? null : frames.selectFirst("noframes");
    if (frames == null || spare == null) {
      return document;
    }
    String text = spare.data().isEmpty() ? spare.wholeText() : spare.data();
    Document inside = Jsoup.parse(text);
    if (inside.body().text().isBlank()) {
      return document;
    }
    inside.head().append(document.head().html());
    return inside;
  }
}
