package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  /** Shorter lines between dates and text are columns or headings of the text. */
  private static final int SHORTEST_UNDER = 10;

  /** Days of the visit and mastheads stand in front of the line that tells of the report. */
  private static final int MOST_ANCHORS = 6;

  /** Two lines of a headline without dashes are no shorter each. */
  private static final int SHORTEST_OF_TWO = 12;

  /** Lines like the headline of the page score this much at least. */
  private static final double SURE = 25;

  /**
   * The headline of a page.
   *
   * @param masthead what stands above all headlines
   * @param firstProse index of the first line of prose
   */
  static Headline find(Page page, Masthead masthead, int firstProse) {
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
    while (end < limit && isSubtitleBelow(lines, first, end)) {
      end++;
    }
    return new Headline(first, end, join(lines.subList(first, end)));
  }

  /** Whether a line belongs to the headline above it: dashed, or set right below the first line. */
  private static boolean isSubtitleBelow(List<Line> lines, int first, int index) {
    Line line = lines.get(index);
    boolean second = index == first + 1 && !line.gap() && mayBeHeadline(line);
    return isDashed(line.text()) || (second && !Masthead.isItem(line.text()));
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
    Headline above = above(lines, anchor >= 0 ? anchor : firstProse);
    int next = anchor;
    for (int i = 0; i < MOST_ANCHORS && next >= 0 && above.text().isEmpty(); i++) {
      next = anchor(lines, next + 1, firstProse);
      above = next >= 0 ? above(lines, next) : above;
    }
    return above;
  }

  /** Tables of what a document is stand above its headline: index, office, date. */
  private static Headline under(List<Line> lines, int firstProse) {
    Line last = lines.get(firstProse - 1);
    return mayBeHeadline(last) && last.text().length() >= SHORTEST_UNDER
        ? at(lines, firstProse - 1, firstProse - 1)
        : new Headline(0, 0, "");
  }

  /** Index of the first line of dates, sources and bylines; -1 where there is none. */
  private static int anchor(List<Line> lines, int from, int firstProse) {
    int limit = mayBeHeadlineItself(lines, firstProse) ? firstProse + 3 : firstProse;
    for (int i = from; i < Math.min(lines.size(), limit); i++) {
      if (isEntryOfMenu(lines.get(i))) {
        continue;
      }
      boolean certain = i == 0;
      Optional<Imprint> imprint = Imprint.parse(lines.get(i).text());
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
            .mapToObj(i -> Imprint.parse(lines.get(i).text()))
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
    return firstProse < lines.size() && mayBeHeadline(lines.get(firstProse));
  }

  /** 标题：某某镇修路, as forums write it. */
  private static String unlabelled(String text) {
    for (String label : List.of("标题：", "标题:", "主题：", "主题:")) {
      if (text.startsWith(label) && text.length() > label.length() + SHORTEST) {
        return text.substring(label.length()).strip();
      }
    }
    return text;
  }

  /** A headline without the dashes and buttons that some sites put behind it. */
  static String bare(String labelled) {
    String text = unlabelled(labelled);
    int end = text.length();
    String buttons = text.endsWith("]") || text.endsWith("］") ? Folding.fold(text) : "";
    for (String button : List.of("[编辑]", "[编辑本段]", "[修改]")) {
      end = buttons.endsWith(button) ? text.length() - button.length() : end;
    }
    while (end > 0 && "- ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int space = text.lastIndexOf(' ', end - 1);
    boolean tag = space > SHORTEST && ImprintWords.isNobody(text.substring(space + 1, end));
    return tag ? text.substring(0, space).stripTrailing() : text.substring(0, end);
  }

  private static Headline at(List<Line> lines, int index, int limit) {
    int end = index + 1;
    String headline = lines.get(index).text();
    while (end < Math.min(lines.size(), limit + 1)
        && (isSubtitle(lines.get(end)) || isAboveByline(lines, index, end))
        && !lines.get(end).text().equals(headline)) {
      end++;
    }
    return new Headline(index, end, join(lines.subList(index, end)));
  }

  /** h2 between h1 and a byline is a subtitle, wherever the text begins. */
  private static boolean isAboveByline(List<Line> lines, int headline, int index) {
    Line line = lines.get(index);
    return isSmaller(line, lines.get(headline))
        && mayBeHeadline(line)
        && index + 1 < lines.size()
        && Imprint.parse(lines.get(index + 1).text()).filter(Imprint::strong).isPresent();
  }

  /** The lines of a headline without those set smaller in front of it, as an e-paper does. */
  static List<Line> withoutKicker(List<Line> lines) {
    int first = 0;
    while (first + 1 < lines.size() && isSmaller(lines.get(first), lines.get(first + 1))) {
      first++;
    }
    return lines.subList(first, lines.size());
  }

  /** The lines of a headline as one: subtitles behind two dashes, broken lines behind a space. */
  static String join(List<Line> lines) {
    StringBuilder title = new StringBuilder();
    Line above = null;
    for (Line line : lines) {
      boolean broken =
          Character.isDigit(line.text().charAt(0)) && Places.looksLikePlace(title.toString());
      if (title.length() > 0 && !broken) {
        title.append(
            isSubtitle(line) || isSmaller(line, above) || isLower(line, title) ? "——" : " ");
      }
      above = line;
      title.append(title.length() > 0 ? undashed(line.text()) : bare(line.text()));
    }
    return title.toString();
  }

  /** The last line above dates and sources, or above the text, that may be a headline. */
  private static Headline above(List<Line> lines, int anchor) {
    int index = anchor - 1;
    while (index >= 0 && !mayBeHeadline(lines.get(index)) && isSaid(lines.get(index))) {
      index--;
    }
    if (index < 0) {
      return new Headline(0, 0, "");
    }
    // 某某县教育局 is an office under a headline; 某某镇召开党员大会 only looks like one.
    boolean office = !mayBeHeadline(lines.get(index));
    boolean higher = index > 0 && office && mayBeHeadline(lines.get(index - 1));
    return withSubtitle(lines, higher ? index - 1 : index, anchor);
  }

  /** Whether a line says something else for sure. */
  private static boolean isSaid(Line line) {
    return Furniture.kindOf(line.text()) != Furniture.Kind.NONE
        || line.isLink()
        || line.text().length() < SHORTEST
        || isSalutation(line.text())
        || isEntry(line.text())
        || ImprintWords.isNoise(line.text())
        || Imprint.parse(line.text()).filter(Imprint::strong).isPresent();
  }

  private static Headline withSubtitle(List<Line> lines, int index, int limit) {
    int first = index;
    while (first > 0 && isDashed(lines.get(first).text())) {
      first--;
    }
    if (first > 0 && isBrokenBehindPlace(lines.get(first - 1), lines.get(first))) {
      return new Headline(first - 1, first + 1, join(lines.subList(first - 1, first + 1)));
    }
    if (isTwo(lines, first - 1) || isBoldPair(lines, first - 1)) {
      String title = bare(lines.get(first - 1).text()) + "——" + bare(lines.get(first).text());
      return new Headline(first - 1, first + 1, title);
    }
    return at(lines, first, limit);
  }

  /** 平 山 县 / 2020年国民经济和社会发展统计公报: the title of a document, set in two lines. */
  private static boolean isBrokenBehindPlace(Line upper, Line lower) {
    return !lower.gap()
        && !lower.text().isEmpty()
        && Character.isDigit(lower.text().charAt(0))
        && Places.looksLikePlace(upper.text());
  }

  /** Headline and subtitle, the first two lines of a plain text, without dashes between them. */
  private static boolean isTwo(List<Line> lines, int upper) {
    return upper == 0 && !lines.get(1).gap() && isOfTwo(lines.get(0)) && isOfTwo(lines.get(1));
  }

  /** Headline and shorter subtitle, both bold or centred, the only ones below a masthead. */
  private static boolean isBoldPair(List<Line> lines, int upper) {
    if (upper < 0) {
      return false;
    }
    Line first = lines.get(upper);
    Line second = lines.get(upper + 1);
    boolean alone =
        upper == 0
            || lines.get(upper - 1).isLink()
            || Imprint.parse(lines.get(upper - 1).text()).isPresent();
    return alone
        && first.emphasis() == Line.BOLD
        && second.emphasis() == Line.BOLD
        && mayBeHeadline(first)
        && first.text().length() >= SHORTEST_UNDER
        && second.text().length() <= first.text().length();
  }

  private static boolean isOfTwo(Line line) {
    return mayBeHeadline(line)
        && !line.isHeading()
        && line.text().length() >= SHORTEST_OF_TWO
        && line.text().indexOf(' ') == line.text().lastIndexOf(' ');
  }

  static boolean mayBeHeadline(Line line) {
    String text = line.text();
    return !line.isLink()
        && !line.isTable()
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && !isSalutation(text)
        && !isEntry(text)
        && !ImprintWords.isNoise(text)
        && Furniture.kindOf(text) == Furniture.Kind.NONE
        && Imprint.parse(text).filter(h -> !h.guessed()).isEmpty();
  }

  /** • 公共卫生 in a table of what a document is; ：张三 behind a label that was cut off. */
  private static boolean isEntry(String text) {
    return "•:：".indexOf(text.charAt(0)) >= 0;
  }

  /** 各乡镇人民政府： */
  private static boolean isSalutation(String text) {
    return text.endsWith("：") || text.endsWith(":");
  }

  /** A line that begins with dashes, or a smaller heading that stands with the headline. */
  private static boolean isSubtitle(Line line) {
    return isDashed(line.text())
        || (line.emphasis() > 1
            && line.emphasis() < Line.BOLD
            && !line.main()
            && mayBeHeadline(line));
  }

  /** A plain line below a whole headline is a subtitle; short lines are one headline broken. */
  private static boolean isLower(Line line, StringBuilder title) {
    return !line.isHeading() && title.length() >= SHORTEST_OF_TWO;
  }

  /** h3 under h2 is a subtitle. */
  private static boolean isSmaller(Line line, @Nullable Line above) {
    return above != null
        && above.isHeading()
        && line.emphasis() > above.emphasis()
        && line.emphasis() < Line.TITLE_CLASS;
  }

  /** Whether a line is a subtitle set off by dashes. */
  static boolean isDashed(Line line) {
    return isDashed(line.text());
  }

  private static boolean isDashed(String text) {
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
