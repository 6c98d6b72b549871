package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the headline of a page among its lines.
 *
 * @param first index of its line
 * @param end index behind its last line, subtitles included; equal to {@code first} where the page
 *     has none
 * @param text the headline, a subtitle joined by two dashes; empty where the page has none
 */
record Headline(int first, int end, String text) {

  /** Shorter lines between dates and text are columns or headings of the text. */
  private static final int SHORTEST_UNDER = 6;

  /** Days of the visit and mastheads stand in front of the line that tells of the report. */
  private static final int MOST_ANCHORS = 6;

  /** How a line ends that announces a list. */
  private static final Set<String> ANNOUNCING = Set.of("如下:", "如下。");

  private static final int ANNOUNCING_LENGTH = 3;

  /** Lines like the headline of the page score this much at least. */
  private static final double SURE = 25;

  /**
   * The headline of a page.
   *
   * @param masthead what stands above all headlines
   * @param firstProse index of the first line of prose
   */
  static Headline find(Page page, Masthead masthead, int firstProse) {
    Headline inside = shown(page, masthead, firstProse);
    boolean hidden = inside.text().isEmpty() && page.lines().stream().anyMatch(Line::isAside);
    Headline found = hidden ? shown(page.withoutAsides(), masthead, firstProse) : inside;
    return found.text().isEmpty() && masthead.end() == 0
        ? new Headline(found.first(), found.end(), DeclaredTitles.unseen(page))
        : found;
  }

  private static Headline shown(Page page, Masthead masthead, int firstProse) {
    return DeclaredTitles.find(page, firstProse)
        .orElseGet(
            () ->
                masthead.end() > 0
                    ? below(page.lines(), masthead.end(), firstProse)
                    : likeliest(page, firstProse));
  }

  /** The first headline below a masthead, a line of names or the text beneath it. */
  private static Headline below(List<Line> lines, int from, int firstProse) {
    int limit = Masthead.behindNote(lines, firstProse);
    int first = Masthead.headline(lines, from, limit);
    if (first < 0) {
      return new Headline(from, from, "");
    }
    int end = first + 1;
    while (end < limit && Subtitles.isSubtitleBelow(lines, first, end)) {
      end++;
    }
    return new Headline(first, end, TitleText.join(lines.subList(first, end)));
  }

  private static Headline likeliest(Page page, int firstProse) {
    List<Line> lines = page.lines();
    int anchor = anchor(lines, 0, firstProse);
    int best = -1;
    double bestScore = 0;
    int limit = Math.min(lines.size(), anchor >= 0 ? Math.max(anchor, firstProse) : firstProse);
    HeadlineScore scores = new HeadlineScore(page);
    for (int i = 0; i < limit; i++) {
      double score = scores.of(lines.get(i));
      if (score > 0 && score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    if (bestScore >= SURE) {
      return at(lines, best, limit);
    }
    Headline above = above(lines, anchor, firstProse);
    return above.text().isEmpty() && anchor >= 0 && anchor < firstProse - 1
        ? under(lines, firstProse)
        : above;
  }

  /** The headline above the first line of dates and sources that has one above it. */
  private static Headline above(List<Line> lines, int anchor, int firstProse) {
    int first = anchor >= 0 ? anchor : firstProse;
    int list = announced(lines, first);
    if (list < first) {
      return above(lines, list);
    }
    Headline above = above(lines, first);
    int next = anchor;
    for (int i = 0; i < MOST_ANCHORS && next >= 0 && above.text().isEmpty(); i++) {
      next = anchor(lines, next + 1, firstProse);
      above = next >= 0 ? above(lines, next) : above;
    }
    return above;
  }

  /** Index of the line that announces a list, which holds no headline; {@code end} without one. */
  private static int announced(List<Line> lines, int end) {
    for (int i = 1; i < end; i++) {
      String text = lines.get(i).text();
      String ending = Folding.fold(text.substring(Math.max(0, text.length() - ANNOUNCING_LENGTH)));
      boolean announces = ANNOUNCING.contains(ending);
      if (announces && !lines.get(i).isLink() && hasHeadline(lines, i)) {
        return i;
      }
    }
    return end;
  }

  private static boolean hasHeadline(List<Line> lines, int end) {
    return lines.subList(0, end).stream()
        .anyMatch(line -> TitleLines.mayBeHeadline(line) && !Masthead.isItem(line.text()));
  }

  /** Tables of what a document is stand above its headline: index, office, date. */
  private static Headline under(List<Line> lines, int firstProse) {
    Line last = lines.get(firstProse - 1);
    boolean headline = TitleLines.mayBeHeadline(last) || TitleLines.isLinkedHeading(last);
    return headline && last.text().length() >= SHORTEST_UNDER
        ? at(lines, firstProse - 1, firstProse - 1)
        : new Headline(0, 0, "");
  }

  /** Index of the first line of dates, sources and bylines; -1 where there is none. */
  private static int anchor(List<Line> lines, int from, int firstProse) {
    int limit = mayBeHeadlineItself(lines, firstProse) ? firstProse + 3 : firstProse;
    for (int i = from; i < Math.min(lines.size(), limit); i++) {
      if (lines.get(i).isAside()
          || isEntryOfMenu(lines.get(i))
          || DateLists.isEntry(lines, i, firstProse)) {
        continue;
      }
      boolean certain = i == 0;
      Optional<Imprint> imprint = lines.get(i).imprint();
      if (imprint.filter(p -> p.strong() && !(certain && p.guessed())).isPresent()
          && !isButtonsAboveAnchor(lines, i, imprint.get(), firstProse)) {
        return i;
      }
      if (i > firstProse && imprint.isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  /** 【字体：大 中 小】【打印】 says nothing; the line of date and source stands further down. */
  private static boolean isButtonsAboveAnchor(
      List<Line> lines, int index, Imprint imprint, int firstProse) {
    boolean silent = imprint.isSilent();
    return silent
        && IntStream.range(index + 2, Math.min(lines.size(), firstProse))
            .mapToObj(i -> lines.get(i).imprint())
            .flatMap(Optional::stream)
            .anyMatch(found -> found.strong() && !found.isSilent());
  }

  /** A link from end to end, without label or date, is no such line. */
  private static boolean isEntryOfMenu(Line line) {
    String text = line.text();
    if (line.linked() < text.length() - 1) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':' || Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** A headline may read like prose, but no full stop stands in it. */
  private static boolean mayBeHeadlineItself(List<Line> lines, int firstProse) {
    return firstProse < lines.size() && TitleLines.mayBeHeadline(lines.get(firstProse));
  }

  private static Headline at(List<Line> lines, int index, int limit) {
    int end = index + 1;
    String headline = lines.get(index).text();
    while (end < Math.min(lines.size(), limit + 1)
        && (Subtitles.isSubtitle(lines.get(end))
            || (Subtitles.isTold(lines.get(end)) && !lines.get(end).isProse())
            || Subtitles.isAboveByline(lines, index, end))
        && !lines.get(end).text().equals(headline)) {
      end++;
    }
    return new Headline(index, end, TitleText.join(lines.subList(index, end)));
  }

  /** The last line above dates and sources, or above the text, that may be a headline. */
  private static Headline above(List<Line> lines, int anchor) {
    int end = behindItems(lines, anchor);
    int index = end - 1;
    while (index >= 0
        && !TitleLines.mayBeHeadline(lines.get(index))
        && !TitleLines.isLinkedHeading(lines.get(index))
        && TitleLines.isSaid(lines.get(index))) {
      index--;
    }
    if (index < 0) {
      return shortOne(lines, end);
    }
    // 某某县教育局 is an office under a headline; 某某镇召开党员大会 only looks like one.
    boolean office =
        !TitleLines.mayBeHeadline(lines.get(index))
            && !TitleLines.isLinkedHeading(lines.get(index));
    boolean higher =
        index > 0
            && office
            && (TitleLines.mayBeHeadline(lines.get(index - 1))
                || TitleLines.isShort(lines.get(index - 1)));
    return withSubtitle(lines, higher ? index - 1 : index, anchor);
  }

  /** The last line of two or three characters above an imprint: 喜雨. */
  private static Headline shortOne(List<Line> lines, int end) {
    boolean imprint =
        end < lines.size() && lines.get(end).imprint().filter(Imprint::strong).isPresent();
    for (int i = end - 1; i >= 0; i--) {
      if (TitleLines.isShort(lines.get(i)) && (imprint || lines.get(i).isHeading())) {
        return new Headline(i, i + 1, lines.get(i).text());
      }
    }
    return new Headline(0, 0, "");
  }

  /** 一、综合 is the first heading of the text where a headline stands above it. */
  private static int behindItems(List<Line> lines, int anchor) {
    int end = anchor;
    while (end > 1 && Masthead.isItem(lines.get(end - 1).text())) {
      end--;
    }
    return hasHeadline(lines, end) ? end : anchor;
  }

  private static Headline withSubtitle(List<Line> lines, int index, int limit) {
    int first = index;
    while (first > 0
        && (Subtitles.isDashed(lines.get(first))
            || (Subtitles.isTold(lines.get(first))
                && TitleLines.mayBeHeadline(lines.get(first - 1))
                && !lines.get(first).gap()))) {
      first--;
    }
    if (first > 0 && Subtitles.isBrokenBehindPlace(lines.get(first - 1), lines.get(first))) {
      return new Headline(
          first - 1, first + 1, TitleText.join(lines.subList(first - 1, first + 1)));
    }
    if (Subtitles.isTwo(lines, first - 1) || Subtitles.isBoldPair(lines, first - 1)) {
      String title =
          TitleText.bare(lines.get(first - 1).text())
              + "——"
              + TitleText.bare(lines.get(first).text());
      return new Headline(first - 1, first + 1, title);
    }
    return at(lines, first, limit);
  }
}
