package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countyreports.model.Metadata.Evidence.Place;

/**
 * What stands above the text of a page: headline, date, source, authors.
 *
 * @param headline the headline
 * @param facts what the lines around it say
 * @param bodyStart index of the first line below the headline that may be text
 * @param noteStart index of the first line of text above the headline, the editor's word; else that
 *     of the first line below
 */
record Head(Headline headline, Facts facts, int bodyStart, int noteStart) {

  /** Dates and papers stand at most so many lines above a headline. */
  private static final int ABOVE = 8;

  private static final int FAR_ABOVE = 60;

  /** Menus and share buttons stand between headline and text, but not more lines than these. */
  private static final int BELOW = 3;

  // 首页 >> 百姓 > 正文
  private static final Pattern STEPS = Pattern.compile("\\s*[>»›→]+\\s*");

  /** Reads the head of a page. */
  static Head read(Page page) {
    int firstProse = firstProse(page.lines());
    Masthead masthead = Masthead.find(page.lines(), firstProse);
    Headline headline = Headline.find(page, masthead, firstProse);
    Facts facts = new Facts(Place.HEAD);
    int start = readBelow(page.lines(), headline.end(), firstProse, facts);
    int from = Math.max(0, headline.first() - ABOVE);
    for (int i = from; i < headline.first(); i++) {
      Line line = page.lines().get(i);
      if (!isOfOthers(line) && !DateLists.isEntry(page.lines(), i, headline.first())) {
        rows(line)
            .flatMap(row -> Imprint.parse(row).stream())
            .filter(found -> found.strong() || line.text().startsWith("•"))
            .map(found -> withoutColumn(found, page.lines()))
            .forEach(found -> facts.addAbove(found, line));
      }
    }
    facts.publisher(masthead.name());
    readRepeated(page.lines(), headline, facts);
    readFarAbove(page.lines(), from, facts);
    return new Head(headline, facts, start, noteStart(page.lines(), headline, firstProse, start));
  }

  private static int noteStart(List<Line> lines, Headline headline, int firstProse, int start) {
    boolean noted = firstProse < headline.first() && Openings.isNote(lines.get(firstProse));
    return noted ? firstProse : start;
  }

  /** What the lines between a headline and its text say. */
  static Facts own(List<Line> lines) {
    Facts facts = new Facts(Place.HEAD);
    for (Line line : lines) {
      line.imprint().ifPresent(found -> facts.add(found, line.text()));
    }
    return facts;
  }

  /** The rows of a table that may be a masthead, else the line. */
  private static Stream<String> rows(Line line) {
    return line.isTable()
        ? line.text().lines().limit(ABOVE).map(row -> row.replace('\t', ' '))
        : Stream.of(line.text());
  }

  /** What stands in a block beside the report is none of its head, but for the name of a paper. */
  private static boolean isOfOthers(Line line) {
    return line.isAside() && (line.isTable() || !Masthead.isPage(line));
  }

  /** Some pages print headline and summary in front of headline and source. */
  private static void readRepeated(List<Line> lines, Headline headline, Facts facts) {
    int limit = Math.min(lines.size(), headline.end() + ABOVE);
    for (int i = headline.end(); i < limit; i++) {
      if (lines.get(i).text().equals(headline.text())) {
        for (Line line : lines.subList(i + 1, Math.min(lines.size(), i + 1 + BELOW))) {
          line.imprint()
              .filter(found -> found.strong() && !found.guessed())
              .ifPresent(found -> facts.add(found, line.text()));
        }
        return;
      }
    }
  }

  /** What stands in front of a date is no paper where the way to the page names it. */
  private static Imprint withoutColumn(Imprint found, List<Line> lines) {
    boolean column =
        found.guessed()
            && lines.stream()
                .limit(FAR_ABOVE)
                .map(Line::text)
                .filter(text -> Toolbar.isWay(Folding.fold(text)))
                .anyMatch(text -> STEPS.splitAsStream(text).anyMatch(found.publisher()::equals));
    return column ? found.withoutPublisher() : found;
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
  private static void readFarAbove(List<Line> lines, int end, Facts facts) {
    int last = Math.max(0, end - FAR_ABOVE);
    for (int i = end - 1; i >= last && !facts.isDated(); i--) {
      Line line = lines.get(i);
      if (isOfOthers(line) || DateLists.isEntry(lines, i, end)) {
        continue;
      }
      line.imprint()
          .filter(found -> found.date() != null && !found.guessed())
          .ifPresent(found -> facts.addAbove(found, line));
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
          line.imprint()
              .filter(
                  found ->
                      found.strong()
                          || next
                              && !Masthead.isItem(line.text())
                              && !Masthead.isColumn(line.text()));
      if (imprint.isPresent()) {
        facts.add(withoutColumn(imprint.get(), lines), line.text());
        start = i + 1;
      } else if (line.main() && line.isProse()) {
        break;
      } else {
        adjacent = line.furniture() != Furniture.Kind.NONE;
      }
    }
    return start;
  }
}
