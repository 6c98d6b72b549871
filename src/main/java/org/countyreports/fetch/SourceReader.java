package org.countyreports.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.fetch.Source.Kind;
import org.countyreports.fetch.Source.Listing;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads one source of the file. */
final class SourceReader {

  private static final List<String> KEYS =
      List.of(
          "name",
          "pages",
          "sitemaps",
          "feeds",
          "links",
          "match",
          "except",
          "hosts",
          "paging",
          "region",
          "encoding",
          "every",
          "since",
          "back",
          "delay",
          "most");

  private static final List<String> PAGING = List.of("next", "pattern", "from", "most");

  private static final int LONGEST_NAME = 60;

  private final Settings settings;
  private final Manners manners;
  private final List<SourcesProblem> problems;

  SourceReader(MappingNode part, Manners manners, List<SourcesProblem> problems) {
    this.settings = new Settings(part, KEYS, problems);
    this.manners = manners;
    this.problems = problems;
  }

  /** The source; it is of no use where a problem was found. */
  Source read() {
    List<Listing> listings = new ArrayList<>();
    listings(listings, "pages", Kind.PAGE);
    listings(listings, "sitemaps", Kind.SITEMAP);
    listings(listings, "feeds", Kind.FEED);
    if (listings.isEmpty()
        && !settings.has("pages")
        && !settings.has("sitemaps")
        && !settings.has("feeds")) {
      settings.add(settings.line(), "no_lists");
    }
    return new Source(
        name(),
        listings,
        links(listings),
        paging(),
        reach(),
        settings.text("region"),
        encoding(),
        settings.duration("every", Duration.ZERO),
        settings.duration("delay", manners.delay()),
        settings.count("most", 10_000, 1, 1_000_000));
  }

  /** It names a folder, on whatever disk. */
  private String name() {
    String name = settings.required("name");
    boolean fits =
        name.length() <= LONGEST_NAME
            && name.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_".indexOf(c) >= 0);
    if (!name.isEmpty() && !fits) {
      settings.add(settings.line("name"), "wrong_name", name);
    }
    return name;
  }

  private void listings(List<Listing> listings, String key, Kind kind) {
    for (Settings.Text text : settings.texts(key)) {
      Optional<URI> uri = Uris.of(text.text());
      if (uri.isEmpty()) {
        settings.add(text.line(), "wrong_value", key, text.text(), "https://www.example.cn/news/");
      } else {
        listings.add(new Listing(kind, uri.get()));
      }
    }
  }

  private LinkRule links(List<Listing> listings) {
    String selector = settings.text("links");
    checkSelector(settings, "links", selector);
    Set<String> hosts = new HashSet<>();
    listings.forEach(listing -> hosts.add(listing.uri().getHost()));
    texts("hosts").forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    return new LinkRule(
        selector.isEmpty() ? "a[href]" : selector,
        texts("match"),
        texts("except"),
        hosts,
        listings.stream().map(Listing::uri).collect(Collectors.toSet()));
  }

  private List<String> texts(String key) {
    return settings.texts(key).stream().map(Settings.Text::text).toList();
  }

  private static void checkSelector(Settings where, String key, String selector) {
    try {
      if (!selector.isEmpty()) {
        QueryParser.parse(selector);
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      where.add(where.line(key), "wrong_value", key, selector, "ul.news a");
    }
  }

  private Paging paging() {
    Optional<MappingNode> part = settings.part("paging");
    if (part.isEmpty()) {
      return Paging.NONE;
    }
    Settings paging = new Settings(part.get(), PAGING, problems);
    String next = paging.text("next");
    String pattern = paging.text("pattern");
    checkSelector(paging, "next", next);
    if (next.isEmpty() == pattern.isEmpty()) {
      paging.add(paging.line(), "next_or_pattern");
    } else if (!pattern.isEmpty() && !pattern.contains(Paging.NUMBER)) {
      paging.add(
          paging.line("pattern"),
          "wrong_value",
          "pattern",
          pattern,
          "index_" + Paging.NUMBER + ".html");
    }
    return new Paging(
        next, pattern, paging.count("from", 2, 0, 1000), paging.count("most", 100, 1, 100_000));
  }

  private Reach reach() {
    if (settings.has("since") && settings.has("back")) {
      settings.add(settings.line("back"), "since_or_back");
    }
    return new Reach(settings.day("since"), settings.period("back"));
  }

  private String encoding() {
    return settings.value(
        "encoding",
        "",
        "UTF-8, GB18030, Big5",
        text -> isCharset(text) ? Optional.of(text) : Optional.empty());
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
