package org.countyreports.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/** Takes an HTML page apart. */
final class HtmlPageReader {

  private HtmlPageReader() {}

  /** The page that a text of HTML is. */
  static Page read(String html, String sourceFile) {
    Document document = Jsoup.parse(html);
    TableSurvey tables = new TableSurvey();
    NodeTraversor.traverse(tables, document);
    PageHead head = PageHead.of(document, html);
    return new Page(
        lines(document, tables), head.title(), head.meta(), head.url(), head.hints(sourceFile));
  }

  private static List<Line> lines(Document document, TableSurvey tables) {
    LineCollector shown = new LineCollector(tables, false);
    NodeTraversor.filter(shown, document);
    if (shown.foundReport()) {
      return shown.lines();
    }
    // Some pages hide the report until a script shows it.
    LineCollector all = new LineCollector(tables, true);
    NodeTraversor.filter(all, document);
    return all.lines();
  }
}
