package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.model.Region.Level;
import org.jspecify.annotations.Nullable;

/** Tells counties of one name apart by their townships: 朝阳区 with 三里屯街道 is that of 北京. */
final class NamesakeTownships {

  /** More townships than this tell nothing new. */
  private static final int MOST_TOWNSHIPS = 60;

  private final TownshipScanner scanner;
  private final TownshipResolver resolver;

  NamesakeTownships(TownshipScanner scanner, TownshipResolver resolver) {
    this.scanner = scanner;
    this.resolver = resolver;
  }

  /** Anchors those of which the text names more townships than of any namesake. */
  void anchor(Anchors anchors, List<Source> sources, Source body, @Nullable LocalDate day) {
    Map<String, List<Candidate>> namesakes = new LinkedHashMap<>();
    for (Source source : sources) {
      for (Mention mention : source.mentions()) {
        if (mention.firm() && counties(mention).size() > 1) {
          namesakes.putIfAbsent(mention.text(), counties(mention));
        }
      }
    }
    if (namesakes.isEmpty()) {
      return;
    }
    List<TownshipSpan> spans =
        scanner.scan(body.text(), body.mentions()).stream()
            .filter(span -> span.word() == 0 && !span.isOffice())
            .limit(MOST_TOWNSHIPS)
            .toList();
    for (List<Candidate> candidates : namesakes.values()) {
      int most = 0;
      String best = "";
      for (Candidate candidate : candidates) {
        int count = count(body.text(), spans, candidate.code(), day);
        if (count >= most) {
          best = count > most ? candidate.code() : "";
          most = count;
        }
      }
      if (!best.isEmpty()) {
        anchors.addTownships(best, most);
      }
    }
  }

  private static List<Candidate> counties(Mention mention) {
    return mention.candidates().stream().filter(c -> c.level() == Level.COUNTY).toList();
  }

  private int count(String text, List<TownshipSpan> spans, String county, @Nullable LocalDate day) {
    return (int)
        spans.stream()
            .filter(span -> resolver.find(text, span, List.of(county), day).isPresent())
            .count();
  }
}
