package org.countyreports.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.countyreports.model.SourceFile;

/**
 * Where reports come from.
 *
 * @param name the name of its folder
 * @param listings where its reports are listed
 * @param links which links of these lists lead to reports
 * @param paging how the lists go on
 * @param reach how far back reports are wanted
 * @param region the place that it is about, in words; empty where not told
 * @param encoding the character set of its pages; empty where not told
 * @param every how much time lies between two visits
 * @param delay the least time between two requests
 * @param mostReports how many reports one visit brings
 */
public record Source(
    String name,
    List<Listing> listings,
    LinkRule links,
    Paging paging,
    Reach reach,
    String region,
    String encoding,
    Duration every,
    Duration delay,
    int mostReports) {

  /** Copies the list. */
  public Source {
    listings = List.copyOf(listings);
  }

  /** Tells sources apart that would take different reports. */
  String looksFor() {
    String all = listings + " " + links + " " + paging + " " + reach;
    return new SourceFile(name, all.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
  }

  /**
   * A list of reports.
   *
   * @param kind how it is read
   * @param uri its first page
   */
  public record Listing(Kind kind, URI uri) {}

  /** How lists are read. */
  public enum Kind {
    /** A page with links. */
    PAGE,
    /** A sitemap, or an index of such. */
    SITEMAP,
    /** RSS or Atom. */
    FEED
  }
}
