package org.countyreports.read;

import java.util.List;
import java.util.stream.Stream;

/** Writes the lines of a headline as one title. */
final class TitleText {

  private static final int SHORTEST = 4;
  private static final int LONGEST_BOARD = 8;

  private static final List<String> LABELS =
      Stream.concat(labels("title"), labels("below")).toList();

  /** Signs that exports and papers set before a headline. */
  private static final String BULLETS = "■□●○◆◇★☆▲△▶►◎•·";

  private TitleText() {}

  /** The labels of a sort, with their colons. */
  static Stream<String> labels(String sort) {
    return Vocabulary.lines("head-titles.txt").stream()
        .filter(line -> line.startsWith(sort + " "))
        .map(line -> line.substring(sort.length() + 1))
        .flatMap(label -> Stream.of(label + "：", label + ":"));
  }

  /** The lines of a headline as one: subtitles behind two dashes, broken lines behind a space. */
  static String join(List<Line> lines) {
    StringBuilder title = new StringBuilder();
    Line above = null;
    for (Line line : lines) {
      boolean broken =
          Subtitles.isOfOffice(title, line.text())
              || Character.isDigit(line.text().charAt(0))
                  && Places.looksLikePlace(title.toString());
      if (title.length() > 0 && !broken && !Subtitles.isPartNumber(line.text())) {
        title.append(
            Subtitles.isSubtitle(line)
                    || Subtitles.isTold(line)
                    || Subtitles.isSmaller(line, above)
                    || Subtitles.isLower(line, title)
                ? "——"
                : " ");
      }
      above = line;
      title.append(title.length() > 0 ? undashed(unlabelled(line.text())) : bare(line.text()));
    }
    return title.toString();
  }

  /** A headline without the dashes and buttons that some sites put behind it. */
  static String bare(String labelled) {
    String text = TitleParts.withoutSite(unlabelled(labelled));
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

  /** 标题：某某镇修路, [上海] 某某镇修路, as forums write it. */
  private static String unlabelled(String marked) {
    String line = unmarked(marked);
    int close = line.startsWith("[") ? line.indexOf(']') : -1;
    boolean board = close > 0 && close <= LONGEST_BOARD && line.startsWith(" ", close + 1);
    String text = board ? line.substring(close + 1).strip() : line;
    for (String label : LABELS) {
      if (text.regionMatches(true, 0, label, 0, label.length())
          && text.length() > label.length() + SHORTEST) {
        return text.substring(label.length()).strip();
      }
    }
    return text;
  }

  /** ■平山蜜桃走俏, # 平山蜜桃走俏: without the sign. */
  private static String unmarked(String line) {
    int start = 0;
    while (start < line.length() && BULLETS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && line.startsWith(" ", marks);
    String text = line.substring(heading ? marks : start).strip();
    return text.length() < 2 ? line : text;
  }

  private static String undashed(String text) {
    int start = 0;
    while (start < text.length() && "—-– ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  /** The lines of a headline without those set smaller in front of it, as an e-paper does. */
  static List<Line> withoutKicker(List<Line> lines) {
    int first = 0;
    while (first + 1 < lines.size()
        && Subtitles.isSmaller(lines.get(first), lines.get(first + 1))) {
      first++;
    }
    return lines.subList(first, lines.size());
  }
}
