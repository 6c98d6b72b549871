package org.countyreports.read;

import java.util.List;

/** Writes the lines of a headline as one title. */
final class TitleText {

  private static final int SHORTEST = 4;
  private static final int LONGEST_BOARD = 8;

  private static final List<String> LABELS =
      List.of("标题：", "标题:", "主题：", "主题:", "副标题：", "副标题:", "副题：", "副题:");

  private TitleText() {}

  /** The lines of a headline as one: subtitles behind two dashes, broken lines behind a space. */
  static String join(List<Line> lines) {
    StringBuilder title = new StringBuilder();
    Line above = null;
    for (Line line : lines) {
      boolean broken =
          Subtitles.isOfOffice(title, line.text())
              || Character.isDigit(line.text().charAt(0))
                  && Places.looksLikePlace(title.toString());
      if (title.length() > 0 && !broken) {
        title.append(
            Subtitles.isSubtitle(line)
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

  /** 标题：某某镇修路, [上海] 某某镇修路, as forums write it. */
  private static String unlabelled(String line) {
    int close = line.startsWith("[") ? line.indexOf(']') : -1;
    boolean board = close > 0 && close <= LONGEST_BOARD && line.startsWith(" ", close + 1);
    String text = board ? line.substring(close + 1).strip() : line;
    for (String label : LABELS) {
      if (text.startsWith(label) && text.length() > label.length() + SHORTEST) {
        return text.substring(label.length()).strip();
      }
    }
    return text;
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
