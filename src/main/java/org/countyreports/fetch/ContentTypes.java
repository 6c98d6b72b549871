package org.countyreports.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The types of what servers send. */
final class ContentTypes {

  /** Types of reports and the names of their files; the empty one is a server that says nothing. */
  private static final Map<String, String> REPORTS =
      Map.of(
          "text/html", "html",
          "application/xhtml+xml", "html",
          "text/plain", "txt",
          "multipart/related", "mht",
          "message/rfc822", "mht",
          "", "html");

  /** Types of lists, their feeds and sitemaps packed or not. */
  private static final Set<String> LISTS =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/gzip",
          "application/x-gzip",
          "application/octet-stream",
          "");

  private ContentTypes() {}

  /** Whether a page may be a list. */
  static boolean isList(Answer.Page page) {
    return LISTS.contains(type(page.header("content-type")));
  }

  /** Whether a page may be a report. */
  static boolean isReport(Answer.Page page) {
    return REPORTS.containsKey(type(page.header("content-type")));
  }

  /** What the name of a report's file ends with. */
  static String extension(Answer.Page page) {
    String plain = REPORTS.getOrDefault(type(page.header("content-type")), "html");
    return Encodings.isGzip(page.body()) ? plain + ".gz" : plain;
  }

  /** {@code text/html} of {@code Text/HTML; charset=GBK}. */
  static String type(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** {@code GBK} of {@code text/html; charset="GBK"}; empty where none is named. */
  static String charset(String header) {
    for (String parameter : header.split(";")) {
      String text = parameter.strip();
      if (text.toLowerCase(Locale.ROOT).startsWith("charset=")) {
        return text.substring("charset=".length()).replace("\"", "").replace("'", "").strip();
      }
    }
    return "";
  }
}
