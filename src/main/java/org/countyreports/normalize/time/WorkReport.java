package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.util.List;
import org.countyreports.model.Period;
import org.countyreports.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The year that a work report tells of: the first one that opens a line of it. It holds for the
 * figures of its other lines too, up to the first line that opens with a later year, the plans.
 */
final class WorkReport {

  private static final Period NONE = new Period(null, null, "");

  /** A year named farther down does not open the report. */
  private static final int MOST_GOVERNORS = 8;

  private final Period year;
  private final int end;

  private WorkReport(Period year, int end) {
    this.year = year;
    this.end = end;
  }

  /** The year of a text from its governors; empty where the title is not that of a work report. */
  static WorkReport of(String title, String text, List<Governor> governors) {
    if (!TitlePeriod.isWorkReport(title)) {
      return new WorkReport(NONE, 0);
    }
    String folded = FoldedText.of(title).text();
    Period year = NONE;
    for (int i = 0; i < governors.size(); i++) {
      Governor governor = governors.get(i);
      boolean opens = isYears(governor.period()) && opensLine(text, governor, folded);
      if (opens && year.start() == null && i < MOST_GOVERNORS) {
        year = governor.period();
      } else if (opens && isLater(governor.period(), year)) {
        return new WorkReport(year, governor.start());
      }
    }
    return new WorkReport(year, text.length());
  }

  /** The period of a figure for which nothing else gives one; both ends null where none does. */
  Period at(String text, int start, int clauseStart) {
    boolean now = start >= end || Contexts.isStock(text, clauseStart, start);
    return now ? NONE : year;
  }

  private static boolean isYears(Period period) {
    LocalDate from = period.start();
    LocalDate to = period.end();
    return from != null
        && to != null
        && from.getDayOfYear() == 1
        && from.plusYears(1).isBefore(to.plusDays(2));
  }

  private static boolean isLater(Period period, Period than) {
    @Nullable LocalDate end = than.end();
    LocalDate start = period.start();
    return end != null && start != null && start.isAfter(end);
  }

  /** A line of the title that stands in the text again opens nothing: 及2011年工作计划. */
  private static boolean opensLine(String text, Governor governor, String title) {
    int i = governor.start();
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    int end = text.indexOf('\n', i);
    String line = text.substring(i, end < 0 ? text.length() : end).strip();
    return (i == 0 || text.charAt(i - 1) == '\n') && !title.contains(line);
  }
}
