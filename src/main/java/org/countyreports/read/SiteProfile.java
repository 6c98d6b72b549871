package org.countyreports.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a site keeps what, as CSS selectors; an empty one leaves its field to the general rules.
 *
 * @param host the site, its subdomains included
 * @param body the text
 * @param title the headline
 * @param source whom the page names as source
 * @param date the day of publication
 * @param author who wrote it
 */
record SiteProfile(
    String host, String body, String title, String source, String date, String author) {

  /** Facts that a profile finds stand under this prefix among those that the head declares. */
  static final String PREFIX = "site:";

  /** The element of the text; null where the profile names none or the page has none. */
  @Nullable Element findBody(Document document) {
    return body.isEmpty() ? null : document.selectFirst(body);
  }

  /** The text of the first element that a selector finds; empty without one. */
  static String text(Document document, String selector) {
    Element found = selector.isEmpty() ? null : document.selectFirst(selector);
    return found == null ? "" : found.text().strip();
  }
}
