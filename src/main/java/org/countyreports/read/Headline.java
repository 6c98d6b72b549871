package org.countyreports.read;

import java.util.List;
import java.util.Optional;

/**
 * Finds the headline of a page among its lines.
 *
 * @param first index of its line
 * @param end index behind its last line, subtitles included; equal to {@code first} where the page
 *     has none
 * @param text the headline, a subtitle joined by two dashes; empty where the page has none
 */
record Headline(int first, int end, String text) {

  private static final int LONGEST = 120;
  private static final int SHORTEST = 4;

  /** Lines like the headline of the page score this much at least. */
  private static final double SURE = 25;

  /**
   * The headline of a page.
   *
   * @param firstProse index of the first line of prose
   */
  static Headline find(Page page, int firstProse) {
    List<Line> lines = page.lines();
    int anchor = anchor(lines, firstProse);
    int best = -1;
    double bestScore = 0;
    int limit = Math.min(lines.size(), anchor >= 0 ? Math.max(anchor, firstProse) : firstProse);
    for (int i = 0; i < limit; i++) {
      double score = score(page, lines.get(i));
      if (score > 0 && score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    if (bestScore >= SURE) {
      return at(lines, best, limit);
    }
    return anchor >= 0 ? above(lines, anchor) : first(lines, firstProse);
  }

  /** Index of the first line of dates, sources and bylines; -1 where there is none. */
  private static int anchor(List<Line> lines, int firstProse) {
    int limit = Math.min(lines.size(), firstProse + 3);
    for (int i = 0; i < limit; i++) {
      Optional<HeadLine> head = HeadLine.parse(lines.get(i).text());
      if (head.filter(h -> h.strong() && !h.guessed()).isPresent()
          || (i > 0 && head.filter(HeadLine::strong).isPresent())) {
        return i;
      }
    }
    return -1;
  }

  private static double score(Page page, Line line) {
    String text = Folding.squeeze(line.text());
    if (text.length() < SHORTEST
        || text.length() > LONGEST
        || Furniture.kindOf(line.text()) != Furniture.Kind.NONE) {
      return 0;
    }
    double score =
        switch (line.emphasis()) {
          case 1 -> 30;
          case 2 -> 25;
          case 3 -> 15;
          case Line.TITLE_CLASS -> 20;
          case Line.BOLD -> 8;
          default -> line.isHeading() ? 5 : 0;
        };
    String bare = bare(text);
    if (Folding.squeeze(page.title()).contains(bare)) {
      score += 20 + 2.0 * Math.min(bare.length(), 30);
    }
    String declared = Folding.squeeze(page.meta().getOrDefault("articletitle", ""));
    if (!declared.isEmpty() && declared.equals(bare)) {
      score += 60;
    }
    return line.isLink() ? score - 40 : score;
  }

  /** A headline without the dashes that some sites put behind it. */
  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && "- ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static Headline at(List<Line> lines, int index, int limit) {
    StringBuilder title = new StringBuilder(bare(lines.get(index).text()));
    int end = index + 1;
    while (end < Math.min(lines.size(), limit + 1) && isSubtitle(lines.get(end).text())) {
      title.append("——").append(undashed(lines.get(end).text()));
      end++;
    }
    return new Headline(index, end, title.toString());
  }

  /** The last line above dates and sources that may be a headline, else the very first line. */
  private static Headline above(List<Line> lines, int anchor) {
    int index = anchor - 1;
    while (index > 0 && !mayBeHeadline(lines.get(index))) {
      index--;
    }
    if (index < 0 || (!mayBeHeadline(lines.get(index)) && isSaid(lines.get(index)))) {
      return new Headline(0, 0, "");
    }
    return withSubtitle(lines, index, anchor);
  }

  /** Whether a line says something else for sure. */
  private static boolean isSaid(Line line) {
    return Furniture.kindOf(line.text()) != Furniture.Kind.NONE
        || line.isLink()
        || HeadLine.parse(line.text()).filter(HeadLine::strong).isPresent();
  }

  /** Without dates and sources: the line that stands alone above the text. */
  private static Headline first(List<Line> lines, int firstProse) {
    if (firstProse == lines.size()) {
      return !lines.isEmpty() && mayBeHeadline(lines.get(0))
          ? withSubtitle(lines, 0, 1)
          : new Headline(0, 0, "");
    }
    return above(lines, firstProse);
  }

  private static Headline withSubtitle(List<Line> lines, int index, int limit) {
    int first = index;
    while (first > 0 && isSubtitle(lines.get(first).text())) {
      first--;
    }
    return at(lines, first, limit);
  }

  private static boolean mayBeHeadline(Line line) {
    String text = line.text();
    return !line.isLink()
        && !line.isTable()
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && Furniture.kindOf(text) == Furniture.Kind.NONE
        && HeadLine.parse(text).filter(h -> !h.guessed()).isEmpty();
  }

  private static boolean isSubtitle(String text) {
    return text.startsWith("——") || text.startsWith("--") || text.startsWith("—");
  }

  private static String undashed(String text) {
    int start = 0;
    while (start < text.length() && "—-– ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }
}
