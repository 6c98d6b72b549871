package org.countyreports.normalize.time;

import org.countyreports.model.Period;
import org.countyreports.model.Why;

/**
 * A date that gives its period to the figures in its reach, or a word that takes it from them.
 *
 * @param start offset where it stands
 * @param end offset behind it
 * @param reach offset up to which figures take it
 * @param clauseStart start of its clause: a figure there may stand in front of it
 * @param relation how it stands to them
 * @param period the period; both ends null where it takes the period away
 */
record Governor(int start, int end, int reach, int clauseStart, Relation relation, Period period) {

  /** What it does to the figures that it reaches. */
  Why why() {
    if (isEmpty()) {
      return start == end ? Why.PERIOD_CUT : Why.PERIOD_VAGUE;
    }
    return switch (relation) {
      case UNTIL -> Why.PERIOD_UNTIL;
      case SINCE -> Why.PERIOD_SINCE;
      case AT, COMPARED, NONE -> Why.PERIOD_ON;
    };
  }

  /** Whether it leaves figures without a period. */
  boolean isEmpty() {
    return period.start() == null && period.end() == null;
  }
}
