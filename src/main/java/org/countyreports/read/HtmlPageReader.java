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
        lines(document, tables, head.title()),
        head.title(),
        head.meta(),
        head.url(),
        head.hints(sourceFile));
  }

  private static List<Line> lines(Document document, TableSurvey tables, String title) {
    List<Line> shown = collect(document, new LineCollector(tables, false), title);
    if (shown.stream().anyMatch(line -> line.main() && Sentence.isProse(line.text()))) {
      return shown;
    }
    // Some pages hide the report until a script shows it.
    List<Line> all = collect(document, new LineCollector(tables, true), title);
    return all.stream().anyMatch(line -> line.main() && Sentence.isProse(line.text()))
        ? all
        : shown;
  }

  private static List<Line> collect(Document document, LineCollector collector, String title) {
    NodeTraversor.filter(collector, document);
    return MainContent.mark(collector.outline(), title);
  }
}
