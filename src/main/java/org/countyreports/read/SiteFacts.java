package org.countyreports.read;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a site profile found about an article. */
final class SiteFacts {

  private SiteFacts() {}

  /** Takes it; source and authors of a page are not those of each of several articles on it. */
  static void add(Map<String, String> meta, Facts facts, boolean several) {
    Optional<LocalDate> date = Dates.find(Folding.fold(text(meta, "date"))).map(Dates.Found::date);
    facts.published(date);
    if (several) {
      return;
    }
    String source = text(meta, "source");
    String bare = source.substring(Math.max(source.indexOf('：'), source.indexOf(':')) + 1).strip();
    if (!bare.isEmpty() && !ImprintWords.isNobody(bare)) {
      facts.publisher(bare);
    }
    String author = text(meta, "author");
    if (!author.isEmpty()) {
      String names = author.substring(Math.max(author.indexOf('：'), author.indexOf(':')) + 1);
      facts.authors(Names.cut(names.strip()));
    }
  }

  private static String text(Map<String, String> meta, String name) {
    return meta.getOrDefault(SiteProfile.PREFIX + name, "");
  }
}
