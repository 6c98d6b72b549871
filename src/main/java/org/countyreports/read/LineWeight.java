package org.countyreports.read;

import org.countyreports.text.Digits;

/** How much a line speaks for being report (above 0) or page (below 0). */
final class LineWeight {

  private static final int LONGEST = 400;
  private static final int SENTENCE = 20;
  private static final int SHORTEST_ANNOUNCEMENT = 8;
  private static final int LONGEST_SIGNATURE = 24;

  private LineWeight() {}

  /**
   * The weight of a line; linked text and furniture weigh against.
   *
   * @param kind what the line is to a report
   * @param behindLink whether the line in front of it is a link
   */
  static double of(Line line, Furniture.Kind kind, boolean behindLink) {
    int length = line.text().length();
    if (line.isTable()) {
      return Math.min(length, LONGEST) * (line.isLink() ? -0.5 : 0.5);
    }
    if (kind != Furniture.Kind.NONE) {
      return kind == Furniture.Kind.STOP ? -12 : -3;
    }
    int marks = marks(line.text());
    double free = Math.min(length - 1.5 * line.linked(), LONGEST);
    if (behindLink && isExcerpt(line.text())) {
      return -10;
    }
    if (line.isLink()) {
      return -Math.min(length * 0.5, 20);
    }
    boolean announces = announces(line.text());
    boolean said = length >= SENTENCE || endsSentence(line.text()) || announces;
    if (marks == 0 || !said) {
      boolean heading = line.emphasis() > 0 && line.emphasis() < Line.TITLE_CLASS;
      boolean listed = announces || isLabelled(line.text());
      return length > SENTENCE || listed ? 2 : heading ? 0 : -1;
    }
    return Math.max(free, 0) * Math.min(1.0, 0.4 + 30.0 * marks / length);
  }

  /** Whether a text breaks off, as the teaser under a linked headline does. */
  private static boolean isExcerpt(String text) {
    return text.endsWith("…") || text.endsWith("...") || text.endsWith("[详细]");
  }

  /** 各乡镇完成改厕情况如下： announces a list; 当前位置： is a label. */
  private static boolean announces(String text) {
    return text.length() >= SHORTEST_ANNOUNCEMENT && (text.endsWith("：") || text.endsWith(":"));
  }

  /** 行政村：58个, 桃洪镇 186户: a name and its figure, as a list of them has on each line. */
  private static boolean isLabelled(String text) {
    int at = text.length();
    while (at > 0 && !Digits.is(text.charAt(at - 1))) {
      at--;
    }
    int end = at;
    while (at > 0 && (Digits.is(text.charAt(at - 1)) || ".,".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    String name = text.substring(0, at);
    String bare = name.replaceFirst("[：:\\s\u3000—-]+$", "");
    return end > at
        && end < text.length()
        && bare.length() > 1
        && bare.length() < name.length()
        && CellKind.of(bare) == CellKind.WORDS
        && TableWords.hasUnit(text.substring(at));
  }

  private static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("，。；！？、,;".indexOf(text.charAt(i)) >= 0) {
        marks++;
      }
    }
    return marks;
  }

  /** Where a text ends without the names in brackets behind its last sentence: 。（王小川）. */
  private static int withoutSignature(String text) {
    if (!text.endsWith("）") && !text.endsWith(")")) {
      return text.length();
    }
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    boolean signed =
        open > 0
            && text.length() - open <= LONGEST_SIGNATURE
            && "。！？”".indexOf(text.charAt(open - 1)) >= 0;
    return signed ? open : text.length();
  }

  /** Whether a text ends as a sentence does. */
  static boolean endsSentence(String text) {
    int end = withoutSignature(text);
    while (end > 0 && "”’\"')）」』】》".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && "。！？；!?;…".indexOf(text.charAt(end - 1)) >= 0;
  }
}
