package org.countyreports.normalize.time;

import java.time.LocalDate;
import org.countyreports.model.Period;
import org.countyreports.text.Clauses;

/**
 * Behind the end of a year stand its flows, too: 年末生猪存栏18万头,出栏27万头 tells what there was on the last
 * day, and what was sold in the whole year.
 */
final class YearEnd {

  private YearEnd() {}

  /** The period of a figure that a date in front reaches: the date's own, or its whole year. */
  static Period periodOf(String text, Governor governor, int figure) {
    LocalDate day = governor.period().end();
    boolean last =
        governor.relation() == Relation.AT
            && day != null
            && day.equals(governor.period().start())
            && day.getDayOfYear() == day.lengthOfYear()
            && isWord(text.charAt(governor.end() - 1));
    if (!last || day == null) {
      return governor.period();
    }
    int clause = Clauses.startAt(text, figure, 0);
    boolean flow = clause >= governor.end() && Contexts.isFlow(text, clause, figure);
    return flow
        ? new Period(LocalDate.of(day.getYear(), 1, 1), day, governor.period().reason())
        : governor.period();
  }

  /** 年末 and 年底, not 12月31日. */
  private static boolean isWord(char last) {
    return last == '末' || last == '底';
  }
}
