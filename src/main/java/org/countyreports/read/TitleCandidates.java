package org.countyreports.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Metadata.Candidate;
import org.countyreports.model.Metadata.Evidence.Field;
import org.countyreports.model.Metadata.Evidence.Place;

/** What on a page might be its headline, for those who ask why another line is. */
final class TitleCandidates {

  private static final int MOST_LINES = 5;

  private static final List<String> DECLARED =
      List.of(
          SiteProfile.PREFIX + "title", "articletitle", "og:title", ScriptFacts.PREFIX + "title");

  private TitleCandidates() {}

  /** The headline that was chosen, what the page declares, and the lines that stand out. */
  static List<Candidate> of(Page page, Headline chosen) {
    Set<Candidate> found = new LinkedHashSet<>();
    if (chosen.end() > chosen.first()) {
      found.add(new Candidate(Field.TITLE, chosen.text(), Place.HEAD, chosen.text()));
    }
    for (String name : DECLARED) {
      Place place = name.equals(DECLARED.get(0)) ? Place.SITE_PROFILE : Place.DECLARED;
      String declared = page.meta().getOrDefault(name, "");
      add(found, declared.isBlank() ? "" : TitleParts.headline(declared), place, declared);
    }
    add(found, TitleParts.headline(page.title()), Place.PAGE, page.title());
    HeadlineScore scores = new HeadlineScore(page);
    page.lines().stream()
        .filter(line -> line.isHeading() && !line.isTable())
        .filter(line -> scores.of(line) > 0 && !chosen.text().contains(line.text()))
        .limit(MOST_LINES)
        .forEach(line -> add(found, line.text(), Place.HEAD, line.text()));
    return new ArrayList<>(found);
  }

  private static void add(Set<Candidate> found, String value, Place place, String quote) {
    if (!value.isBlank()) {
      found.add(new Candidate(Field.TITLE, value, place, quote));
    }
  }
}
