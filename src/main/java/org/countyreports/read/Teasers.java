package org.countyreports.read;

import java.util.List;

/** Finds where teasers of other reports begin below a text: headline, source and age of each. */
final class Teasers {

  private Teasers() {}

  /**
   * Whether the line, or the one below it, tells the age of another report, and no text follows.
   */
  static boolean begin(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.isTable() || line.isProse()) {
      return false;
    }
    boolean below =
        at + 1 < lines.size()
            && !lines.get(at + 1).isTable()
            && !lines.get(at + 1).isProse()
            && Counters.isAged(lines.get(at + 1).text());
    return (below || Counters.isAged(line.text()))
        && lines.subList(at, lines.size()).stream()
            .noneMatch(other -> other.main() && other.isProse());
  }
}
