package org.countyreports.read;

import java.util.List;
import java.util.stream.Stream;

/** How much a line of a page is like its headline, by how it stands out and what is declared. */
final class HeadlineScore {

  private static final int LONGEST = 120;
  private static final int SHORTEST = 4;
  private static final int LONGEST_NAME = 16;
  private static final int SHORT_NAME = 5;

  private final String pageTitle;
  private final String title;
  private final List<String> declared;

  HeadlineScore(Page page) {
    pageTitle = page.title();
    title = Folding.squeeze(pageTitle);
    declared =
        Stream.of("articletitle", "og:title")
            .map(name -> Folding.squeeze(page.meta().getOrDefault(name, "")))
            .toList();
  }

  /** The score of a line; 0 and less where it is none. */
  double of(Line line) {
    if (line.isAside()) {
      return 0;
    }
    if (line.text().length() < SHORTEST) {
      return TitleLines.isShort(line) ? emphasis(line) : 0;
    }
    String text = Folding.squeeze(line.text());
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return 0;
    }
    double score = emphasis(line) + likeness(TitleText.bare(text)) - (line.isLink() ? 40 : 0);
    if (score > 0 && Colophon.isSiteOf(pageTitle, line.text())) {
      score -= 40;
    }
    boolean furniture =
        score > 0
            && (line.furniture() != Furniture.Kind.NONE
                || Columns.isColumn(line.text())
                || Columns.isSite(line.text())
                || isName(line));
    return furniture ? 0 : score;
  }

  /** 平山县教育局, 今日平山: whose page it is stands in front of the headline as large as that. */
  private static boolean isName(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_NAME
        && line.isHeading()
        && (Columns.isOffice(text) || (text.length() <= SHORT_NAME && PaperWords.isName(text)));
  }

  private static double emphasis(Line line) {
    return switch (line.emphasis()) {
      case 1 -> 30;
      case 2 -> 25;
      case 3 -> 15;
      case Line.TITLE_CLASS -> 20;
      case Line.BOLD -> 8;
      default -> line.isHeading() ? 5 : 0;
    };
  }

  private double likeness(String bare) {
    double score = title.contains(bare) ? 20 + 2.0 * Math.min(bare.length(), 30) : 0;
    for (String each : declared) {
      score += each.equals(bare) ? 60 : 0;
    }
    return score;
  }
}
