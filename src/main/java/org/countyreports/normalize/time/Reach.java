package org.countyreports.normalize.time;

import org.countyreports.text.Clauses;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.Moment;
import org.countyreports.text.time.TimeSpan;

/** How far a date reaches. */
final class Reach {

  /** Verbs that lead from an old figure to the new one: 由2018年的3.4%下降到0.9%. */
  private static final String CHANGES = "增升提降减涨跌缩扩翻变";

  /** How far behind 的 the number of an old figure stands. */
  private static final int FIGURE = 6;

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
    if (text.startsWith("的", span.end()) && !isFrame(span, place)) {
      return limited(attribute(span, place), place);
    }
    boolean told = span.from().anchor() == Anchor.PUBLISHED_DAY;
    int limit = Clauses.endAt(text, place.clauseEnd() + 1, place.sentenceEnd());
    boolean scene = told || Contexts.isScene(text, span.end(), limit);
    return limited(scene ? place.sentenceEnd() : place.paragraphEnd(), place);
  }

  /** The same for a date with no other in front that reaches it. */
  int alone(TimeSpan span, Place place) {
    boolean within = isLoose(span) && span.start() > place.sentenceHead(text);
    int end = at(span, place);
    return within ? Math.min(end, partEnd(span.end(), place.sentenceEnd())) : end;
  }

  /** 全年, 当年, 当月 in the middle of a sentence speak for their part of it alone. */
  private static boolean isLoose(TimeSpan span) {
    Moment from = span.from();
    boolean same = from.anchor() == Anchor.SAME_YEAR || from.anchor() == Anchor.SAME_MONTH;
    return same && from.year() == 0 && from.month() == 0 && from.day() == 0;
  }

  private int partEnd(int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != ';') {
      i++;
    }
    return i;
  }

  /** The same for a date that figures reach up to: 目前已复工;截至8月底,复产20家. */
  int untilIn(int wanted, Place place) {
    int end = place.sentenceEnd() == presentEnd ? Math.min(wanted, place.sentenceEnd()) : wanted;
    return Math.min(end, place.bracketEnd());
  }

  /** The wanted end, cut at the bracket around the date or in a sentence of the present. */
  int limited(int wanted, Place place) {
    int end = place.sentenceEnd() == presentEnd ? Math.min(wanted, place.clauseEnd()) : wanted;
    return Math.min(end, place.bracketEnd());
  }

  /** 在5月的考评中, frames what follows. */
  private boolean isFrame(TimeSpan span, Place place) {
    int last = place.clauseEnd() - 1;
    return span.start() > 0
        && text.charAt(span.start() - 1) == '在'
        && last > span.end()
        && "中上里".indexOf(text.charAt(last)) >= 0;
  }

  /** 2018年的3.4% is an old figure; 去年的事故 may be what the sentence is about. */
  private int attribute(TimeSpan span, Place place) {
    int i = span.end();
    while (i < place.clauseEnd() && CHANGES.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    boolean oneOf = text.startsWith("的一", span.end());
    boolean subject = i == place.clauseEnd() && span.start() == place.clauseStart() && !oneOf;
    return subject && !hasFigure(span.end(), i) ? place.sentenceEnd() : i;
  }

  private boolean hasFigure(int from, int to) {
    int limit = Math.min(to, from + FIGURE);
    return text.substring(from, limit).chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
