package org.countyreports.read;

import java.util.List;

/** Finds where teasers of other reports begin below a text: headline, source and age of each. */
final class Teasers {

  private Teasers() {}

  /**
   * Whether the line, or the one below it, tells the age of another report, and no text follows.
   *
   * @param lastProse index of the last line of text on the page
   */
  static boolean begin(List<Line> lines, int at, int lastProse) {
    return at > lastProse
        && (isAged(lines.get(at)) || (at + 1 < lines.size() && isAged(lines.get(at + 1))));
  }

  private static boolean isAged(Line line) {
    return !line.isTable() && Counters.isAged(line.text());
  }
}
