package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes an HTML page apart. */
final class HtmlPageReader {

  private HtmlPageReader() {}

  /** The page that a text of HTML is. */
  static Page read(String html, String sourceFile, String savedFrom, LeftOutLines leftOut) {
    Document document = Frames.shown(Jsoup.parse(html), html);
    BlockTables.mark(document);
    TableSurvey tables = new TableSurvey();
    HeadSurvey survey = new HeadSurvey(html);
    NodeTraversor.traverse(both(tables, survey), document);
    PageHead head = PageHead.of(document, survey, html);
    Optional<SiteProfile> profile =
        SiteProfiles.find(head.url().isEmpty() ? savedFrom : head.url());
    profile.ifPresent(found -> head.meta().putAll(SiteProfiles.facts(found, document)));
    Optional<List<Line>> profiled =
        profile.flatMap(found -> ProfiledPage.lines(document, tables, found, leftOut));
    boolean missed = profile.filter(found -> !found.body().isEmpty()).isPresent();
    return new Page(
        profiled.orElseGet(() -> lines(document, tables, head.title(), leftOut)),
        head.title(),
        head.meta(),
        head.url(),
        head.hints(sourceFile),
        missed && profiled.isEmpty() ? profile.get().host() : "");
  }

  /** Both in one walk: the tree of a page is larger than all that is read from it. */
  private static NodeVisitor both(NodeVisitor one, NodeVisitor other) {
    return new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        one.head(node, depth);
        other.head(node, depth);
      }

      @Override
      public void tail(Node node, int depth) {
        one.tail(node, depth);
      }
    };
  }

  private static List<Line> lines(
      Document document, TableSurvey tables, String title, LeftOutLines leftOut) {
    List<Line> shown = collect(document, new LineCollector(tables, false, leftOut), title, leftOut);
    if (shown.stream().anyMatch(line -> line.main() && Sentence.isProse(line.text()))) {
      return shown;
    }
    // Some pages hide the report until a script shows it.
    LeftOutLines ofAll = leftOut.fresh();
    List<Line> all = collect(document, new LineCollector(tables, true, ofAll), title, ofAll);
    if (all.stream().anyMatch(line -> line.main() && Sentence.isProse(line.text()))) {
      leftOut.become(ofAll);
      return all;
    }
    return ScriptBody.find(document)
        .map(report -> headed(title, inScript(report, title, leftOut)))
        .orElse(shown);
  }

  private static List<Line> inScript(Document report, String title, LeftOutLines leftOut) {
    TableSurvey tables = new TableSurvey();
    NodeTraversor.traverse(tables, report);
    LeftOutLines inScript = leftOut.fresh();
    List<Line> lines = collect(report, new LineCollector(tables, false, inScript), title, inScript);
    leftOut.become(inScript);
    return lines;
  }

  /** A report from a script stands alone: the title of the page is its headline. */
  private static List<Line> headed(String title, List<Line> lines) {
    if (title.isBlank()) {
      return lines;
    }
    List<Line> headed = new ArrayList<>(lines);
    headed.add(0, new Line(title, 1, 0, false, false, null, ""));
    return headed;
  }

  private static List<Line> collect(
      Document document, LineCollector collector, String title, LeftOutLines leftOut) {
    NodeTraversor.filter(collector, document);
    return TextTables.join(MainContent.mark(collector.outline(), title, leftOut));
  }
}
