package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines above the first headline of a page of a paper or of a bulletin: its name, a motto, the
 * number of the issue, the day.
 *
 * @param end index behind its last line; 0 where a page has none
 * @param name the name of the paper or office; empty where the lines of dates tell it
 */
record Masthead(int end, String name) {

  static final Masthead NONE = new Masthead(0, "");
  private static final int MOST_LINES = 8;
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_ISSUE = 40;
  private static final int LONGEST_MOTTO = 30;

  // 防汛快报（第19期）  2013年第5期（总第88期）  第12期
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:.{0,30}(?:[报讯息态情况映流作刊参阅编要年周月]|[(（]|[(（].{1,8}[)）]))? ?(?:[〔\\[]20\\d\\d[〕\\]] ?)?(?:总?第) ?[\\d一二三四五六七八九十百]{1,5} ?期"
              + "(?:[ (（]?(?:总?第?) ?[\\d一二三四五六七八九十百]{1,5} ?期?)?[)）]?");

  // 一、 (二) 1.: a heading of the text
  private static final Pattern ITEM =
      Pattern.compile("^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、]|[(（]?\\d{1,2}[)）、.．]).*");

  /** The masthead of a page; {@link #NONE} where its first line is the headline. */
  static Masthead find(List<Line> lines, int firstProse) {
    int first = behindMenus(lines, firstProse);
    int last = -1;
    for (int i = first; i < Math.min(first + MOST_LINES, firstProse); i++) {
      Line line = lines.get(i);
      if (line.isTable() || (line.isHeading() && line.emphasis() < Line.BOLD)) {
        return NONE;
      }
      if (isIssue(line.text()) || isPage(line)) {
        last = i;
      } else if (last < 0 && line.text().length() > LONGEST_MOTTO) {
        return NONE;
      }
    }
    boolean found = last == first || (last > first && isNamed(lines.subList(first, last + 1)));
    return found && isFollowed(lines, last + 1, firstProse)
        ? new Masthead(last + 1, name(lines.subList(first, last + 1)))
        : NONE;
  }

  private static int behindMenus(List<Line> lines, int firstProse) {
    int first = 0;
    while (first < firstProse
        && (lines.get(first).isLink() || lines.get(first).furniture() != Furniture.Kind.NONE)) {
      first++;
    }
    return first;
  }

  /** Whether a headline follows, or what has none: an article of another page, a word in front. */
  private static boolean isFollowed(List<Line> lines, int from, int firstProse) {
    boolean fragment =
        firstProse < lines.size() && Openings.isContinued(lines.get(firstProse).text());
    return fragment || headline(lines, from, behindNote(lines, firstProse)) >= 0;
  }

  /** What the title of a page of a paper says about it: 平山报 - 2022年4月15日 - 02版. */
  static Optional<Imprint> inTitle(String title) {
    return Imprint.parse(title)
        .filter(found -> found.date() != null && found.authors().isEmpty())
        .filter(found -> PaperWords.isOfPage(Folding.fold(title)));
  }

  /** Index of the first line of prose behind the editor's word in front of a headline. */
  static int behindNote(List<Line> lines, int firstProse) {
    int end = firstProse;
    while (end < lines.size() && Openings.isNote(lines.get(end))) {
      end++;
    }
    if (end == firstProse) {
      return firstProse;
    }
    while (end < lines.size() && !lines.get(end).isProse()) {
      end++;
    }
    return end;
  }

  /** Whether a line tells the number of an issue and nothing of a report. */
  private static boolean isIssue(String text) {
    return text.length() <= LONGEST_ISSUE
        && text.indexOf('期') > 0
        && ISSUE.matcher(Folding.fold(text)).matches();
  }

  /** Whether a line tells the day and page of a paper; with names of authors it is a report's. */
  static boolean isPage(Line line) {
    String text = line.text();
    return PaperWords.isPageNumber(text) || isPage(text, line.imprint());
  }

  private static boolean isPage(String text, Optional<Imprint> imprint) {
    return imprint
        .filter(found -> found.date() != null && found.authors().isEmpty())
        .filter(found -> PaperWords.isOfPage(Folding.fold(text)) || PaperWords.isMade(text))
        .isPresent();
  }

  /** Whether the lines begin with a name: a headline is longer, and names no office. */
  private static boolean isNamed(List<Line> lines) {
    String first = lines.get(0).text();
    boolean named =
        lines
            .get(lines.size() - 1)
            .imprint()
            .filter(found -> !found.publisher().isEmpty())
            .isPresent();
    return isIssue(first) || isPage(lines.get(0)) || isName(first) || (!named && isMotto(first));
  }

  private static boolean isMotto(String text) {
    return text.length() <= LONGEST_NAME;
  }

  private static boolean isName(String text) {
    return PaperWords.isBulletin(text)
        || Offices.isOffice(Folding.squeeze(text))
        || (text.length() <= LONGEST_NAME && PaperWords.isName(text));
  }

  /** The office that the lines name, else the paper, else the bulletin. */
  private static String name(List<Line> lines) {
    String name = "";
    for (Line line : lines) {
      String text = Folding.squeeze(line.text());
      boolean better = name.isEmpty() || PaperWords.isBulletin(name);
      if (better && isName(line.text()) && !(PaperWords.isBulletin(text) && !name.isEmpty())) {
        name = text;
      }
    }
    return name;
  }

  /** Whether a line is a numbered heading of the text. */
  static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Index of the first line that may be a headline; -1 without one. */
  static int headline(List<Line> lines, int from, int firstProse) {
    int column = -1;
    for (int i = from; i < firstProse; i++) {
      Line line = lines.get(i);
      if (!line.isProse() && TitleLines.mayBeHeadline(line) && !isItem(line.text())) {
        if (!isColumn(line.text())) {
          return lastLike(lines, i, firstProse);
        }
        column = i;
      }
    }
    return column;
  }

  /** 【乡村振兴看变化】 stands above headlines, year in, year out. */
  static boolean isColumn(String text) {
    return "【〔[".indexOf(text.charAt(0)) >= 0 && "】〕]".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A list of what the page holds stands in front: the last line that says the same. */
  private static int lastLike(List<Line> lines, int index, int firstProse) {
    int last = index;
    for (int i = index + 1; i < firstProse; i++) {
      last = lines.get(i).text().equals(lines.get(index).text()) ? i : last;
    }
    return last;
  }
}
