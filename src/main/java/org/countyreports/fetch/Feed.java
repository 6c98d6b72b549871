package org.countyreports.fetch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS and Atom. */
final class Feed {

  private static final List<String> DAYS = List.of("pubdate", "published", "dc:date", "updated");

  private Feed() {}

  /** The entries of a feed. */
  static Listed read(Document feed, LinkJudge judge) {
    for (Element entry : feed.select("item, entry")) {
      judge.add(feed.location(), link(entry), child(entry, "title"), day(entry), true);
    }
    return new Listed(judge.links(), List.of());
  }

  /** RSS writes the address into the element, Atom into its attribute. */
  private static String link(Element entry) {
    return entry.children().stream()
        .filter(child -> child.nameIs("link"))
        .filter(child -> child.attr("rel").isEmpty() || child.attr("rel").equals("alternate"))
        .map(child -> child.hasAttr("href") ? child.attr("href") : child.text())
        .filter(address -> !address.isBlank())
        .findFirst()
        .orElseGet(() -> child(entry, "guid"));
  }

  private static String child(Element entry, String name) {
    return entry.children().stream()
        .filter(child -> child.nameIs(name))
        .map(Element::text)
        .findFirst()
        .orElse("");
  }

  private static @Nullable LocalDate day(Element entry) {
    return DAYS.stream()
        .flatMap(name -> Stream.of(child(entry, name)))
        .filter(text -> !text.isBlank())
        .map(Days::ofMachine)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
