package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Reads the lines of a page whose site has a profile. */
final class ProfiledPage {

  private ProfiledPage() {}

  /** The lines, those of the profile's body marked; empty where it finds no text. */
  static Optional<List<Line>> lines(Document document, TableSurvey tables, SiteProfile profile) {
    Element body = profile.findBody(document);
    if (body == null) {
      return Optional.empty();
    }
    // Hidden text counts: it is the profile that says that this is the report.
    LineCollector collector = new LineCollector(tables, true).watching(body);
    NodeTraversor.filter(collector, document);
    List<Line> lines = mark(collector);
    return lines.stream().anyMatch(line -> line.main() && Sentence.isProse(line.text()))
        ? Optional.of(lines)
        : Optional.empty();
  }

  private static List<Line> mark(LineCollector collector) {
    List<Line> lines = collector.outline().lines();
    List<Line> marked = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      marked.add(lines.get(i).withMain(i >= collector.bodyStart() && i < collector.bodyEnd()));
    }
    return marked;
  }
}
