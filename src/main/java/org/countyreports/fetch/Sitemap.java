package org.countyreports.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A sitemap, an index of such, or a text with an address a line. */
final class Sitemap {

  private Sitemap() {}

  /** The pages of a sitemap; those of an index are further lists. */
  static Listed read(Document sitemap, URI base, LinkJudge judge) {
    List<URI> parts = new ArrayList<>();
    for (Element part : sitemap.select("sitemapindex > sitemap > loc")) {
      Uris.resolve(base, part.text()).ifPresent(parts::add);
    }
    for (Element url : sitemap.select("urlset > url")) {
      Element loc = url.selectFirst("> loc");
      Element lastmod = url.selectFirst("> lastmod");
      if (loc != null) {
        judge.add(
            base.toString(),
            loc.text(),
            "",
            lastmod == null ? null : Days.ofMachine(lastmod.text()).orElse(null),
            true);
      }
    }
    if (sitemap.childrenSize() == 0) {
      sitemap.wholeText().lines().forEach(line -> judge.add("", line, "", null, true));
    }
    return new Listed(judge.links(), parts);
  }
}
