package org.countyreports.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the further lines of a headline: subtitles, and lines that were broken. */
final class Subtitles {

  /** Two lines of a headline without dashes are no shorter each. */
  private static final int SHORTEST_OF_TWO = 12;

  private static final int MOST_LINES = 3;
  private static final int SHORTEST_OF_PAIR = 10;

  private static final Set<String> PARTS =
      Set.of("(上)", "(中)", "(下)", "(图)", "(组图)", "(一)", "(二)", "(三)", "(四)", "(五)");

  private static final int LONGEST_TOLD = 40;
  private static final int LONGEST_BRACKET = 8;

  private static final List<String> TOLD = Vocabulary.lines("head-subtitles.txt");

  private Subtitles() {}

  /** Whether a line tells what sort of report the headline above it heads: 平山县办学纪实. */
  static boolean isTold(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_TOLD
        && !line.isLink()
        && !line.isTable()
        && (isPartNumber(text) || TOLD.stream().anyMatch(Folding.squeeze(text)::endsWith));
  }

  /** （上）, （组图）: alone below a headline, which it belongs to. */
  static boolean isPartNumber(String text) {
    return text.length() > 2
        && text.length() <= LONGEST_BRACKET
        && PARTS.contains(Folding.squeeze(text));
  }

  /** A line that begins with dashes, or a smaller heading that stands with the headline. */
  static boolean isSubtitle(Line line) {
    return isDashed(line.text())
        || (line.emphasis() > 1
            && line.emphasis() < Line.BOLD
            && !line.main()
            && !Masthead.isItem(line.text())
            && TitleLines.mayBeHeadline(line));
  }

  /** Whether a line belongs to the headline above it: dashed, or set right below the first line. */
  static boolean isSubtitleBelow(List<Line> lines, int first, int index) {
    Line line = lines.get(index);
    boolean near = index - first < MOST_LINES && !line.gap() && TitleLines.mayBeHeadline(line);
    return isDashed(line.text()) || (near && !Masthead.isItem(line.text()));
  }

  /** h2 between h1 and a byline is a subtitle, wherever the text begins. */
  static boolean isAboveByline(List<Line> lines, int headline, int index) {
    Line line = lines.get(index);
    return isSmaller(line, lines.get(headline))
        && !Masthead.isItem(line.text())
        && TitleLines.mayBeHeadline(line)
        && index + 1 < lines.size()
        && lines.get(index + 1).imprint().filter(Imprint::strong).isPresent();
  }

  /** h3 under h2 is a subtitle. */
  static boolean isSmaller(Line line, @Nullable Line above) {
    return above != null
        && above.isHeading()
        && line.emphasis() > above.emphasis()
        && line.emphasis() < Line.TITLE_CLASS;
  }

  /** A plain line below a whole headline is a subtitle; short lines are one headline broken. */
  static boolean isLower(Line line, CharSequence title) {
    return !line.isHeading() && title.length() >= SHORTEST_OF_TWO;
  }

  /** 某某县人民政府办公室 / 关于…的通报: the title of a document, set in two lines. */
  static boolean isOfOffice(CharSequence upper, String lower) {
    return lower.startsWith("关于") && Offices.isOffice(Folding.squeeze(upper.toString()));
  }

  /** 平 山 县 / 2020年国民经济和社会发展统计公报: the title of a document, set in two lines. */
  static boolean isBrokenBehindPlace(Line upper, Line lower) {
    return !lower.gap()
        && !lower.text().isEmpty()
        && (isOfOffice(upper.text(), lower.text())
            || (Character.isDigit(lower.text().charAt(0)) && Places.looksLikePlace(upper.text())));
  }

  /** Headline and subtitle, the first two lines of a plain text, without dashes between them. */
  static boolean isTwo(List<Line> lines, int upper) {
    return upper == 0 && !lines.get(1).gap() && isOfTwo(lines.get(0)) && isOfTwo(lines.get(1));
  }

  /** Headline and shorter subtitle, both bold or centred, the only ones below a masthead. */
  static boolean isBoldPair(List<Line> lines, int upper) {
    if (upper < 0) {
      return false;
    }
    Line first = lines.get(upper);
    Line second = lines.get(upper + 1);
    boolean alone =
        upper == 0 || lines.get(upper - 1).isLink() || lines.get(upper - 1).imprint().isPresent();
    return alone
        && first.emphasis() == Line.BOLD
        && second.emphasis() == Line.BOLD
        && TitleLines.mayBeHeadline(first)
        && first.text().length() >= SHORTEST_OF_PAIR
        && second.text().length() <= first.text().length();
  }

  private static boolean isOfTwo(Line line) {
    return TitleLines.mayBeHeadline(line)
        && !line.isHeading()
        && line.text().length() >= SHORTEST_OF_TWO
        && line.text().indexOf(' ') == line.text().lastIndexOf(' ');
  }

  /** Whether a line is a subtitle set off by dashes. */
  static boolean isDashed(Line line) {
    return isDashed(line.text());
  }

  private static boolean isDashed(String text) {
    return text.startsWith("——") || text.startsWith("--") || text.startsWith("—");
  }
}
