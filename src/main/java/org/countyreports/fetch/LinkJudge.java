package org.countyreports.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreports.fetch.Link.Verdict;
import org.jspecify.annotations.Nullable;

/** Judges the links of one list, in reading order. */
final class LinkJudge {

  private static final int LONGEST_TEXT = 120;

  private final Source source;
  private final URI page;
  private final LocalDate today;
  private final Set<URI> seen = new HashSet<>();
  private final List<Link> links = new ArrayList<>();
  private String lastText = "";
  private URI lastBase;

  LinkJudge(Source source, URI page, LocalDate today) {
    this.source = source;
    this.page = page;
    this.lastBase = page;
    this.today = today;
  }

  /** Adds a link that the selector means or not. */
  void add(String base, String href, String text, @Nullable LocalDate beside, boolean selected) {
    String shown = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    Optional<URI> uri = Uris.resolve(base(base), href);
    if (uri.isEmpty()) {
      links.add(new Link(readable(href), shown, beside, Verdict.NOT_HTTP));
      return;
    }
    LocalDate day = beside == null ? Days.inPath(uri.get()).orElse(null) : beside;
    links.add(new Link(uri.get(), shown, day, verdict(uri.get(), day, selected)));
  }

  /** What links are relative to: the page, unless it says otherwise; the same for all as a rule. */
  private URI base(String text) {
    if (!text.equals(lastText)) {
      lastText = text;
      lastBase = Uris.of(text).orElse(page);
    }
    return lastBase;
  }

  private Verdict verdict(URI uri, @Nullable LocalDate day, boolean selected) {
    if (!selected) {
      return Verdict.NOT_SELECTED;
    }
    Verdict verdict = source.links().judge(uri);
    if (verdict != Verdict.TAKEN) {
      return verdict;
    } else if (!seen.add(uri)) {
      return Verdict.TWICE;
    }
    return source.reach().excludes(day, today) ? Verdict.TOO_OLD : Verdict.TAKEN;
  }

  private static URI readable(String href) {
    try {
      String shown = href.length() <= LONGEST_TEXT ? href : href.substring(0, LONGEST_TEXT);
      return new URI(null, shown.strip(), null);
    } catch (java.net.URISyntaxException e) {
      return URI.create("");
    }
  }

  List<Link> links() {
    return links;
  }
}
