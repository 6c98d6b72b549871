package org.countyreports.normalize.time;

import org.countyreports.text.Clauses;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.TimeSpan;

/** How far a date reaches. */
final class Reach {

  /** Verbs that lead from an old figure to the new one: 由2018年的3.4%下降到0.9%. */
  private static final String CHANGES = "增升提降减涨跌缩扩翻变";

  private final String text;
  private int presentEnd = -1;

  Reach(String text) {
    this.text = text;
  }

  /** A sentence is of the present up to an offset: a date in it reaches its clause alone. */
  void presentUntil(int end) {
    presentEnd = end;
  }

  /** The end of the reach of a day on which something happened. */
  int at(TimeSpan span, Place place) {
    if (text.startsWith("的", span.end())) {
      return limited(oldFigure(span, place), place);
    }
    boolean told = span.from().anchor() == Anchor.PUBLISHED_DAY;
    int limit = Clauses.endAt(text, place.clauseEnd() + 1, place.sentenceEnd());
    boolean scene = told || Contexts.isScene(text, span.end(), limit);
    return limited(scene ? place.sentenceEnd() : place.paragraphEnd(), place);
  }

  /** The wanted end, cut at the bracket around the date or in a sentence of the present. */
  int limited(int wanted, Place place) {
    int end = place.sentenceEnd() == presentEnd ? Math.min(wanted, place.clauseEnd()) : wanted;
    return Math.min(end, place.bracketEnd());
  }

  private int oldFigure(TimeSpan span, Place place) {
    int i = span.end();
    while (i < place.clauseEnd() && CHANGES.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
