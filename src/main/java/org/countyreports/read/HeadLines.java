package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the lines above a text in order: a headline and its imprint that run together are cut, a
 * label and what it names are joined.
 */
final class HeadLines {

  private static final int LONGEST = 160;
  private static final int SHORTEST = 4;

  /** In front of a blank and a date shorter words are the name of whoever publishes. */
  private static final int SHORTEST_APART = 7;

  private static final int LONGEST_NAMED = 40;

  /** Labels of days. */
  private static final Set<HeadLabels.Meaning> DAYS =
      Set.of(HeadLabels.Meaning.DATE, HeadLabels.Meaning.WRITTEN, HeadLabels.Meaning.OTHER);

  private static final int LONGEST_PLACE = 12;
  private static final int MOST_BROKEN = 4;

  /** A headline stands at most so many lines above the imprint of another line. */
  private static final int NEAR = 6;

  private static final int FAR = 40;

  private static final List<String> ABOVE = TitleText.labels("above").toList();
  private static final List<String> BELOW = TitleText.labels("below").toList();

  /** A headline in front of its imprint. */
  private record Cut(String headline, String imprint) {}

  private final List<Line> lines;
  private final String title;
  private final int end;

  private HeadLines(List<Line> lines, String pageTitle) {
    this.lines = lines;
    this.title = Folding.squeeze(pageTitle);
    this.end = firstProse(lines);
  }

  /** The lines of a page with those above its text in order. */
  static List<Line> inOrder(List<Line> lines, String pageTitle) {
    return new HeadLines(lines, pageTitle).inOrder();
  }

  private static int firstProse(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && !(lines.get(first).main() && lines.get(first).isProse())) {
      first++;
    }
    return first;
  }

  private List<Line> inOrder() {
    List<Line> ordered = new ArrayList<>(lines.size() + 1);
    int at = 0;
    while (at < end) {
      at = add(ordered, at);
    }
    ordered.addAll(lines.subList(end, lines.size()));
    return ordered;
  }

  /** Adds what a line is, with those below that belong to it; index of the next one. */
  private int add(List<Line> ordered, int at) {
    Line line = lines.get(at);
    if (beginsWith(line, ABOVE).isPresent()) {
      return at + 1;
    }
    Optional<String> subtitle = beginsWith(line, BELOW);
    if (subtitle.isPresent()) {
      ordered.add(line.withText("——" + subtitle.get()));
      return at + 1;
    }
    if (isLabel(line) && at + 1 < end && isValue(line, lines.get(at + 1))) {
      ordered.add(line.withText(line.text() + lines.get(at + 1).text()));
      return at + 2;
    }
    if (isPlace(line) && isAboveImprint(at + 1)) {
      Line below = lines.get(at + 1);
      ordered.add(below.withText(line.text() + below.text()));
      return at + 2;
    }
    int broken = brokenEnd(at);
    if (broken > at + 1) {
      ordered.add(whole(at, broken));
      return broken;
    }
    cut(at).ifPresentOrElse(cut -> addCut(ordered, line, cut), () -> ordered.add(line));
    return at + 1;
  }

  /** 平山县： alone above a headline. */
  private static boolean isPlace(Line line) {
    String text = line.text();
    return !line.isLink()
        && text.length() <= LONGEST_PLACE
        && (text.endsWith("：") || text.endsWith(":"))
        && Places.looksLikePlace(text.substring(0, text.length() - 1));
  }

  /** Whether a line may be a headline with an imprint below it. */
  private boolean isAboveImprint(int at) {
    return at + 1 < lines.size()
        && at < end
        && TitleLines.mayBeHeadline(lines.get(at))
        && isImprint(lines.get(at + 1));
  }

  private static boolean isImprint(Line line) {
    return !line.isTable() && line.imprint().filter(Imprint::strong).isPresent();
  }

  /** Index behind the lines of a heading that line breaks part; the line itself alone. */
  private int brokenEnd(int first) {
    int emphasis = lines.get(first).emphasis();
    int last = first + 1;
    while (last < end
        && last - first < MOST_BROKEN
        && emphasis != Line.PLAIN
        && lines.get(last).isBehindBreak()
        && lines.get(last).emphasis() == emphasis
        && mayBePart(lines.get(last))
        && mayBePart(lines.get(first))) {
      last++;
    }
    boolean below =
        emphasis < Line.TITLE_CLASS || (last < lines.size() && isImprint(lines.get(last)));
    return below && !(last < end && lines.get(last).isBehindBreak()) ? last : first + 1;
  }

  private static boolean mayBePart(Line line) {
    return line.text().length() <= LONGEST_NAMED
        && (TitleLines.mayBeHeadline(line) || Subtitles.isDashed(line))
        && line.imprint().isEmpty();
  }

  private Line whole(int from, int to) {
    StringBuilder text = new StringBuilder(lines.get(from).text());
    int linked = lines.get(from).linked();
    for (Line line : lines.subList(from + 1, to)) {
      boolean joined = Subtitles.isDashed(line) || Subtitles.isPartNumber(line.text());
      text.append(joined ? "" : Subtitles.isTold(line) ? "——" : " ").append(line.text());
      linked += line.linked();
    }
    return lines.get(from).withText(text.toString(), linked);
  }

  /** What stands behind one of the labels; empty where the line begins with none. */
  private static Optional<String> beginsWith(Line line, List<String> labels) {
    return labels.stream()
        .filter(line.text()::startsWith)
        .map(label -> line.text().substring(label.length()).strip())
        .filter(rest -> !rest.isEmpty())
        .findFirst();
  }

  private static void addCut(List<Line> ordered, Line line, Cut cut) {
    ordered.add(line.withText(cut.headline()));
    ordered.add(Line.plain(cut.imprint(), false).withMain(line.main()));
  }

  /** 来源： alone in a line. */
  private static boolean isLabel(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_NAMED
        && (text.endsWith("：") || text.endsWith(":"))
        && HeadLabels.isLabel(Folding.fold(text));
  }

  /** Whether a line is what the label above it names; a day begins with its number. */
  private static boolean isValue(Line label, Line line) {
    boolean dated =
        HeadLabels.at(Folding.fold(label.text()), 0)
            .map(found -> found.label().meaning())
            .filter(DAYS::contains)
            .isPresent();
    return isNamed(line) && (!dated || Character.isDigit(line.text().charAt(0)));
  }

  private static boolean isNamed(Line line) {
    return !line.isTable() && !isLabel(line) && line.text().length() <= LONGEST_NAMED;
  }

  /** A line cut in front of the first date or label with which an imprint begins. */
  private Optional<Cut> cut(int at) {
    Line line = lines.get(at);
    String text = line.text();
    boolean listed =
        line.linked() > 0 || line.isAside() || DateLists.isEntry(lines, at, lines.size());
    if (line.isTable()
        || (listed && !isMarked(line))
        || text.length() > LONGEST
        || text.indexOf('。') >= 0) {
      return Optional.empty();
    }
    String folded = Folding.fold(text);
    int date = nextDate(folded, 1);
    for (int i = 2; i < text.length(); i++) {
      date = date >= 0 && date < i ? nextDate(folded, i) : date;
      if (i != date && HeadLabels.at(folded, i).filter(HeadLabels.Found::colon).isEmpty()) {
        continue;
      }
      Cut cut = new Cut(withoutEnd(text.substring(0, i)), text.substring(i));
      if (isHeadline(line, cut, text.charAt(i - 1) == ' ') && isFree(at, cut)) {
        return Imprint.parse(cut.imprint())
            .filter(found -> found.strong() && !found.isSilent())
            .map(found -> cut);
      }
    }
    return Optional.empty();
  }

  private static boolean isMarked(Line line) {
    return line.isHeading() && line.emphasis() < Line.BOLD;
  }

  private static int nextDate(String folded, int from) {
    return Dates.find(folded.substring(from)).map(found -> found.start() + from).orElse(-1);
  }

  private static String withoutEnd(String text) {
    int last = text.length();
    while (last > 0 && " (（[【|｜/-—".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return text.substring(0, last);
  }

  private static boolean isHeadline(Line line, Cut cut, boolean apart) {
    String text = cut.headline();
    boolean dated = Character.isDigit(cut.imprint().charAt(0));
    return text.length() >= (apart && dated ? SHORTEST_APART : SHORTEST)
        && text.chars().anyMatch(c -> Folding.isHan((char) c))
        && TitleLines.mayBeHeadline(line.withText(text))
        && line.withText(text).imprint().isEmpty()
        && !Offices.isOffice(text)
        && Dates.find(Folding.fold(text)).filter(found -> found.end() == text.length()).isEmpty();
  }

  /** Whether the line stands out, repeats the title of the page, or no other headline is near. */
  private boolean isFree(int at, Cut cut) {
    Line line = lines.get(at);
    if (isMarked(line) || title.startsWith(Folding.squeeze(cut.headline()))) {
      return true;
    }
    for (int i = Math.max(0, at - NEAR); i < Math.min(end, at + FAR); i++) {
      Line other = lines.get(i);
      if (i != at && TitleLines.mayBeHeadline(other) && other.imprint().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
