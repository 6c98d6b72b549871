package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countyreports.model.Metadata.Hint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page declares about itself, unseen by its reader.
 *
 * @param title the title of the page; empty where it has none
 * @param meta names in lower case and contents of its meta elements
 * @param url where it was saved from; empty where unknown
 */
record PageHead(String title, Map<String, String> meta, String url) {

  /** As browsers write it: {@code <!-- saved from url=(0042)http://www.example.cn/a.html -->}. */
  private static final String SAVED_FROM = "saved from url=";

  /** Under this name the account stands that a page of a messenger was published by. */
  static final String ACCOUNT = "county-reports:account";

  /** The head of a page. */
  static PageHead of(Document document, HeadSurvey survey, String html) {
    Map<String, String> meta = survey.meta();
    if (!survey.account().isBlank()) {
      meta.put(ACCOUNT, survey.account());
    }
    return new PageHead(title(document, meta), meta, url(survey.links(), meta, html));
  }

  private static String title(Document document, Map<String, String> meta) {
    String title = document.title().trim();
    return title.isEmpty() ? meta.getOrDefault("og:title", "") : title;
  }

  private static String url(List<Element> links, Map<String, String> meta, String html) {
    for (Element link : links) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && isUrl(link.attr("href"))) {
        return link.attr("href").trim();
      }
    }
    for (String name : List.of("og:url", "url", "contenturl")) {
      if (isUrl(meta.getOrDefault(name, ""))) {
        return meta.getOrDefault(name, "");
      }
    }
    return savedFrom(html);
  }

  private static String savedFrom(String html) {
    int at = html.lastIndexOf(SAVED_FROM, 4096);
    int start = at < 0 ? -1 : html.indexOf("http", at);
    if (start < 0 || start > at + SAVED_FROM.length() + 8) {
      return "";
    }
    int end = start;
    while (end < html.length() && html.charAt(end) > ' ' && html.charAt(end) != '>') {
      end++;
    }
    return html.substring(start, end);
  }

  private static boolean isUrl(String text) {
    return text.trim().startsWith("http");
  }

  /** Lines that tell where the page is from, the file's name included. */
  List<Hint> hints(String sourceFile) {
    List<Hint> hints = new ArrayList<>();
    for (String name : List.of("columnname", "catname", "channel", "column")) {
      add(hints, Hint.Kind.COLUMN, meta.getOrDefault(name, ""));
    }
    for (String name :
        List.of(
            "sitename", "og:site_name", "application-name", "author", "copyright", "keywords")) {
      add(hints, Hint.Kind.SITE, meta.getOrDefault(name, ""));
    }
    add(hints, Hint.Kind.PAGE_TITLE, title);
    add(hints, Hint.Kind.URL, url);
    add(hints, Hint.Kind.FILE, sourceFile);
    return hints;
  }

  private static void add(List<Hint> hints, Hint.Kind kind, String text) {
    if (!text.isBlank()) {
      hints.add(new Hint(kind, text));
    }
  }
}
