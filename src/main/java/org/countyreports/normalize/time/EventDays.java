package org.countyreports.normalize.time;

import java.time.LocalDate;
import org.countyreports.model.Period;
import org.countyreports.text.Digits;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The days of events and their names: 开幕式当晚, 某县2024年春季招聘会举行. */
final class EventDays {

  /** The last characters of events whose day need not be the last one named: 开幕式当晚. */
  private static final String EVENTS = "式幕节赛夕典";

  /** An event takes fewer days. */
  private static final int LONGEST_EVENT = 16;

  private final String text;
  private final Governors governors;
  private final DayResolver resolver;

  EventDays(String text, Governors governors, DayResolver resolver) {
    this.text = text;
    this.governors = governors;
    this.resolver = resolver;
  }

  /** The days of a date: 今天 in a sentence of another day is that day, 开幕式当晚 none known. */
  @Nullable Days days(TimeSpan span, Place place) {
    Days days = resolver.resolve(span);
    Anchor anchor = span.from().anchor();
    Governor last = governors.lastBefore(span.start());
    boolean near = last != null && last.start() >= place.sentenceStart();
    if (anchor == Anchor.PUBLISHED_DAY && span.from().offset() == 0 && near) {
      LocalDate day = last == null ? null : oneDay(last);
      return day == null ? days : Days.of(day);
    }
    boolean ofEvent =
        anchor == Anchor.SAME_DAY
            && span.start() > place.clauseStart()
            && isOfEvent(span.start())
            && (last == null || last.start() < place.clauseStart());
    return ofEvent ? null : days;
  }

  /** The days of the event that the paragraph before a line tells; null where it tells none. */
  @Nullable Period periodBefore(int lineStart) {
    Governor last = governors.lastBefore(lineStart);
    while (last != null && last.isEmpty()) {
      last = governors.lastBefore(last.start());
    }
    boolean day = last != null && last.relation() == Relation.AT && isDays(last.period());
    return day && last != null && isParagraphBefore(last.end(), lineStart) ? last.period() : null;
  }

  private static boolean isDays(Period period) {
    LocalDate from = period.start();
    LocalDate to = period.end();
    return from != null && to != null && from.plusDays(LONGEST_EVENT).isAfter(to);
  }

  /** Whether no line stands between. */
  private boolean isParagraphBefore(int end, int lineStart) {
    int next = text.indexOf('\n', end);
    return next >= 0 && text.substring(next, lineStart).isBlank();
  }

  private boolean isOfEvent(int start) {
    return EVENTS.indexOf(text.charAt(start - 1)) >= 0 || Contexts.endsEvent(text, start);
  }

  /** The day of a date on which something happened; null for longer times. */
  private static @Nullable LocalDate oneDay(Governor governor) {
    LocalDate start = governor.period().start();
    return governor.relation() == Relation.AT
            && start != null
            && start.equals(governor.period().end())
        ? start
        : null;
  }

  /** 3月29日,某县2024年一季度项目签约仪式举行; 2024年“春风行动”招聘会: the stretch belongs to the name of what is held. */
  boolean isInName(TimeSpan span, Place place) {
    Governor last = governors.lastBefore(span.start());
    if (last == null || last.reach() <= span.start() || Relations.hasDay(span.to())) {
      return false;
    }
    boolean quoted = text.startsWith("“", span.end());
    boolean named = oneDay(last) != null && (quoted || Contexts.endsHeld(text, place.clauseEnd()));
    return named
        && text.substring(span.end(), place.clauseEnd()).chars().noneMatch(Character::isDigit);
  }

  /** 假期接待12万人次,10月3日达到2万人次: behind figures without a date it speaks for its sentence. */
  boolean isAside(TimeSpan span, Place place) {
    Governor last = governors.lastBefore(span.start());
    int from = last == null ? place.sentenceStart() : Math.max(place.sentenceStart(), last.end());
    return Relations.hasDay(span.to()) && hasFigure(from, span.start());
  }

  /** A number that is no mark of a list: 4.行动期间. */
  private boolean hasFigure(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      char next = text.charAt(i + 1);
      if (Digits.is(text.charAt(i)) && !Digits.is(next) && ".、)".indexOf(next) < 0) {
        return true;
      }
    }
    return false;
  }
}
