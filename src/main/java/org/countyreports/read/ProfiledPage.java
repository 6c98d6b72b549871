package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.PageBlock.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Reads the lines of a page whose site has a profile. */
final class ProfiledPage {

  private ProfiledPage() {}

  /** The lines, those of the profile's body marked; empty where it finds no text. */
  static Optional<List<Line>> lines(
      Document document, TableSurvey tables, SiteProfile profile, LeftOutLines leftOut) {
    Element body = profile.findBody(document);
    if (body == null) {
      return Optional.empty();
    }
    // Hidden text counts: it is the profile that says that this is the report.
    LineCollector collector = new LineCollector(tables, true, leftOut).watching(body);
    NodeTraversor.filter(collector, document);
    List<Line> lines = mark(collector, leftOut);
    return lines.stream().anyMatch(line -> line.main() && Sentence.isProse(line.text()))
        ? Optional.of(lines)
        : Optional.empty();
  }

  private static List<Line> mark(LineCollector collector, LeftOutLines leftOut) {
    List<Line> lines = collector.outline().lines();
    List<Line> marked = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean inside = i >= collector.bodyStart() && i < collector.bodyEnd();
      marked.add(lines.get(i).withMain(inside));
      if (!inside) {
        leftOut.add(i, Reason.OUTSIDE, lines.get(i).text());
      }
    }
    return marked;
  }
}
