package org.countyreports.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists of other reports with their days, as they stand beside and above a report. */
final class DateLists {

  private static final int NEAR = 2;

  private DateLists() {}

  /** Whether a line has a day of its own where a line near it, in front of an end, has another. */
  static boolean isEntry(List<Line> lines, int at, int end) {
    Optional<LocalDate> day = day(lines.get(at));
    if (day.isEmpty()) {
      return false;
    }
    int last = Math.min(end, at + NEAR + 1);
    return lines.subList(Math.max(0, at - NEAR), last).stream()
        .map(DateLists::day)
        .flatMap(Optional::stream)
        .anyMatch(other -> !other.equals(day.get()));
  }

  /** The day of a line without a label. */
  private static Optional<LocalDate> day(Line line) {
    boolean labelled = line.text().indexOf('：') >= 0 || line.text().indexOf(':') >= 0;
    return line.isTable() || labelled || Masthead.isPage(line)
        ? Optional.empty()
        : line.imprint().map(Imprint::date);
  }
}
