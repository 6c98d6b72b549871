package org.countyreports.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A page with links to reports. */
final class HtmlList {

  private static final int LONGEST_ROW = 300;
  private static final int MOST_LEVELS = 3;
  private static final int MOST_PARTS = 8;

  private HtmlList() {}

  /** All links of the page, and the next page where one is linked. */
  static Listed read(Document page, Source source, LinkJudge judge) {
    Set<Element> selected = selected(page, source.links().selector());
    for (Element link : page.select("a[href]")) {
      boolean meant = selected.contains(link);
      String text = link.text().isBlank() ? link.attr("title") : link.text();
      judge.add(
          link.baseUri(), link.attr("href"), text, meant ? day(link).orElse(null) : null, meant);
    }
    return new Listed(judge.links(), next(page, source.paging().next()));
  }

  private static Set<Element> selected(Document page, String selector) {
    Set<Element> links = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element found : page.select(selector)) {
      if (found.hasAttr("href")) {
        links.add(found);
      } else {
        links.addAll(found.select("a[href]"));
      }
    }
    return links;
  }

  private static List<URI> next(Document page, String selector) {
    List<URI> next = new ArrayList<>();
    if (!selector.isEmpty()) {
      Optional.ofNullable(page.selectFirst(selector))
          .map(found -> found.hasAttr("href") ? found : found.selectFirst("a[href]"))
          .flatMap(
              link ->
                  Uris.of(link.baseUri()).flatMap(base -> Uris.resolve(base, link.attr("href"))))
          .ifPresent(next::add);
    }
    return next;
  }

  /** The day in the link itself, else in the row that it stands in. */
  private static Optional<LocalDate> day(Element link) {
    Optional<LocalDate> day = Days.beside(text(link) + " " + link.attr("title"));
    Element row = link.parent();
    for (int level = 0; day.isEmpty() && row != null && level < MOST_LEVELS; level++) {
      // Whatever holds more than a row holds the rows of other links.
      if (row.childrenSize() > MOST_PARTS) {
        return day;
      }
      day = Days.beside(text(row));
      if (row.nameIs("li") || row.nameIs("tr") || row.nameIs("dd")) {
        return day;
      }
      row = row.parent();
    }
    return day;
  }

  /** The first characters of an element, however large it is. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode part) {
              text.append(part.text()).append(' ');
            }
            return text.length() > LONGEST_ROW ? FilterResult.STOP : FilterResult.CONTINUE;
          }
        },
        element);
    return text.toString();
  }
}
