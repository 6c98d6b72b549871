package org.countyreports.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countyreports.model.Metadata;
import org.countyreports.model.Origin;

/**
 * A page taken apart: what it says about itself and its lines in reading order.
 *
 * @param lines the lines as a reader sees them, page furniture included
 * @param title the title of the page; empty where it has none
 * @param meta what its head declares, names in lower case
 * @param url where it was saved from; empty where unknown
 * @param hints lines that tell where the page is from
 * @param failedProfile host of the site profile that found no text; empty where none failed
 * @param origin what those know of it who brought it
 */
record Page(
    List<Line> lines,
    String title,
    Map<String, String> meta,
    String url,
    List<Metadata.Hint> hints,
    String failedProfile,
    Origin origin) {

  /** A page without a site profile. */
  Page(
      List<Line> lines,
      String title,
      Map<String, String> meta,
      String url,
      List<Metadata.Hint> hints) {
    this(lines, title, meta, url, hints, "");
  }

  /** A page that somebody put there. */
  Page(
      List<Line> lines,
      String title,
      Map<String, String> meta,
      String url,
      List<Metadata.Hint> hints,
      String failedProfile) {
    this(lines, title, meta, url, hints, failedProfile, Origin.UNKNOWN);
  }

  /** The same page, all lines taken for such as may be a report's. */
  Page withoutAsides() {
    return withLines(lines.stream().map(line -> line.isAside() ? line.inside() : line).toList());
  }

  /** The same page with other lines. */
  Page withLines(List<Line> others) {
    return new Page(others, title, meta, url, hints, failedProfile, origin);
  }

  /** The same page, saved from an address that is known otherwise; its own word goes first. */
  Page savedFrom(String address) {
    return url.isEmpty() && !address.isEmpty()
        ? new Page(lines, title, meta, address, withAddress(address), failedProfile, origin)
        : this;
  }

  /** The same page with what is known of it otherwise: its address, and the place of its source. */
  Page broughtWith(Origin known) {
    Page page = savedFrom(known.url());
    List<Metadata.Hint> all =
        known.region().isEmpty()
            ? page.hints
            : Stream.concat(
                    page.hints.stream(),
                    Stream.of(new Metadata.Hint(Metadata.Hint.Kind.SITE, known.region())))
                .toList();
    return new Page(page.lines, page.title, page.meta, page.url, all, page.failedProfile, known);
  }

  private List<Metadata.Hint> withAddress(String address) {
    Metadata.Hint hint = new Metadata.Hint(Metadata.Hint.Kind.URL, address);
    return Stream.concat(hints.stream(), Stream.of(hint)).toList();
  }
}
