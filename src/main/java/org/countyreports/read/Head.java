package org.countyreports.read;

import java.util.List;
import java.util.Optional;

/**
 * What stands above the text of a page: headline, date, source, authors.
 *
 * @param headline the headline
 * @param facts what the lines around it say
 * @param bodyStart index of the first line that may be text
 */
record Head(Headline headline, Facts facts, int bodyStart) {

  /** Dates and papers stand at most so many lines above a headline. */
  private static final int ABOVE = 8;

  private static final int FAR_ABOVE = 60;

  /** Menus and share buttons stand between headline and text, but not more lines than these. */
  private static final int BELOW = 3;

  /** Reads the head of a page. */
  static Head read(Page page) {
    int firstProse = firstProse(page.lines());
    Headline headline = Headline.find(page, firstProse);
    Facts facts = new Facts();
    int start = readBelow(page.lines(), headline.end(), firstProse, facts);
    int from = Math.max(0, headline.first() - ABOVE);
    for (Line line : page.lines().subList(from, headline.first())) {
      Imprint.parse(line.text()).filter(Imprint::strong).ifPresent(facts::add);
    }
    readFarAbove(page.lines().subList(Math.max(0, from - FAR_ABOVE), from), facts);
    return new Head(headline, facts, start);
  }

  /** Index of the first line of text; where there is no prose, behind the first line of all. */
  private static int firstProse(List<Line> lines) {
    int firstMain = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.main() && line.isProse()) {
        return i;
      }
      firstMain = firstMain < 0 && line.main() ? i : firstMain;
    }
    return Math.min(firstMain + 1, lines.size());
  }

  /** Electronic papers tell their date in the masthead: the nearest line of a date alone. */
  private static void readFarAbove(List<Line> lines, Facts facts) {
    for (int i = lines.size() - 1; i >= 0 && facts.published() == null; i--) {
      Imprint.parse(lines.get(i).text())
          .filter(found -> found.date() != null && !found.guessed())
          .ifPresent(facts::add);
    }
  }

  private static int readBelow(List<Line> lines, int first, int firstProse, Facts facts) {
    int start = first;
    boolean adjacent = true;
    int limit = Math.min(lines.size(), Math.max(firstProse, first + BELOW));
    for (int i = first; i < limit; i++) {
      Line line = lines.get(i);
      boolean next = adjacent;
      Optional<Imprint> imprint =
          Imprint.parse(line.text()).filter(found -> found.strong() || next);
      if (imprint.isPresent()) {
        facts.add(imprint.get());
        start = i + 1;
      } else if (line.main() && line.isProse()) {
        break;
      } else {
        adjacent = Furniture.kindOf(line.text()) != Furniture.Kind.NONE;
      }
    }
    return start;
  }
}
