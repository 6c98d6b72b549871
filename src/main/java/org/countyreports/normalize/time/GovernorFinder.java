package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Period;
import org.countyreports.text.Clauses;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Sentences;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Walks over the dates of a text and says which figures each one reaches. */
final class GovernorFinder {

  private static final Period NONE = new Period(null, null, "");

  /** How far from the head of its clause a word like 近日 still speaks for the clause. */
  private static final int HEAD = 8;

  private final String text;
  private final FoldedText folded;
  private final Sentences sentences;
  private final Relations relations;
  private final DayResolver resolver;
  private final RunningDate running;
  private final List<Governor> governors = new ArrayList<>();
  private int paragraphEnd;
  private int clauseStart;
  private int clauseEnd;
  private int sentenceStart;
  private int bracketEnd;
  private int sentenceEnd;

  GovernorFinder(
      FoldedText folded, Sentences sentences, DayResolver resolver, RunningDate running) {
    this.text = folded.text();
    this.folded = folded;
    this.sentences = sentences;
    this.relations = new Relations(text);
    this.resolver = resolver;
    this.running = running;
  }

  /** The governors of a text in reading order. */
  List<Governor> find(List<TimeSpan> spans) {
    paragraphEnd = 0;
    int opened = 0;
    for (TimeSpan span : spans) {
      opened = openSentences(opened, span.start());
      place(span);
      govern(span);
    }
    openSentences(opened, text.length());
    return List.copyOf(governors);
  }

  /** Sentences that open with 现有 keep the date in front of them out. */
  private int openSentences(int from, int to) {
    int at = from;
    while (at < to) {
      int next = Math.max(sentences.endAt(at), at + 1);
      int head = headOf(at, next);
      if (Contexts.opensNow(text, head)) {
        add(head, head, next, head, Relation.NONE, NONE);
      }
      at = next;
    }
    return at;
  }

  private int headOf(int start, int end) {
    int i = start;
    while (i < end && " \n“\"'".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private void place(TimeSpan span) {
    if (span.start() >= paragraphEnd) {
      running.newParagraph();
      int end = text.indexOf('\n', span.start());
      paragraphEnd = end < 0 ? text.length() : end;
    }
    sentenceStart = sentences.startAt(span.start());
    sentenceEnd = sentences.endAt(span.start());
    clauseStart = headOf(Clauses.startAt(text, span.start(), sentenceStart), span.start());
    clauseEnd = Clauses.endAt(text, span.end(), sentenceEnd);
    bracketEnd = Brackets.endAround(text, span.start(), span.end(), sentenceStart, sentenceEnd);
  }

  private void govern(TimeSpan span) {
    switch (span.kind()) {
      case DATE, RANGE -> dated(span);
      case VAGUE -> vague(span, paragraphEnd);
      case NOW -> now(span);
      case YEAR_BEFORE -> before(span, 12);
      case MONTH_BEFORE -> before(span, 1);
      case CLOCK -> {}
    }
  }

  private void dated(TimeSpan span) {
    Days days = resolver.resolve(span);
    Relation relation = relations.of(span, clauseStart, clauseEnd);
    if (days == null) {
      if (relation == Relation.AT || relation == Relation.UNTIL) {
        add(span, paragraphEnd, relation, NONE);
      }
      return;
    }
    boolean yearWritten = span.from().givesYear() || span.to().givesYear();
    boolean event = relation == Relation.AT;
    if (relation != Relation.COMPARED) {
      running.pass(days, Relations.hasDay(span.to()), yearWritten, event);
    }
    switch (relation) {
      case AT -> add(span, reachOf(span), relation, at(span, days));
      case UNTIL -> add(span, reach(paragraphEnd), relation, until(span, days));
      case SINCE -> since(span, days);
      case COMPARED, NONE -> {}
    }
  }

  private Period at(TimeSpan span, Days days) {
    boolean thisYear =
        span.from().anchor() == Anchor.PUBLISHED_YEAR
            && span.from().offset() == 0
            && span.from().month() == 0;
    return thisYear ? NONE : new Period(days.from(), days.to(), words(span));
  }

  private Period until(TimeSpan span, Days days) {
    Governor last = governors.isEmpty() ? null : governors.get(governors.size() - 1);
    boolean joins =
        last != null && last.relation() == Relation.SINCE && span.start() - last.end() <= HEAD;
    LocalDate from = joins && last != null ? last.period().start() : null;
    return new Period(from, days.to(), words(span));
  }

  private void since(TimeSpan span, Days days) {
    add(span, reach(sentenceEnd), Relation.SINCE, new Period(days.from(), null, words(span)));
    if (sentenceEnd < paragraphEnd) {
      add(sentenceEnd, sentenceEnd, paragraphEnd, sentenceEnd, Relation.NONE, NONE);
    }
  }

  private int reachOf(TimeSpan span) {
    boolean fromToday = span.from().anchor() == Anchor.PUBLISHED_DAY;
    int limit = Math.min(sentenceEnd, Clauses.endAt(text, clauseEnd + 1, sentenceEnd));
    boolean short1 = fromToday || Contexts.isScene(text, span.end(), limit);
    return reach(short1 ? sentenceEnd : paragraphEnd);
  }

  /** In a sentence that opens with 目前 a date reaches its clause alone. */
  private int reach(int wanted) {
    return Math.min(bracketEnd, nowReach(wanted));
  }

  private int nowReach(int wanted) {
    Governor last = governors.isEmpty() ? null : governors.get(governors.size() - 1);
    boolean inNow =
        last != null
            && last.isEmpty()
            && last.relation() == Relation.NONE
            && last.start() >= sentenceStart
            && last.reach() == sentenceEnd;
    return inNow ? clauseEnd : wanted;
  }

  private void vague(TimeSpan span, int reach) {
    if (span.start() - clauseStart <= HEAD) {
      add(span, reach, Relation.NONE, NONE);
    }
  }

  private void now(TimeSpan span) {
    Governor last = governors.isEmpty() ? null : governors.get(governors.size() - 1);
    boolean untilRules =
        last != null
            && last.relation() == Relation.UNTIL
            && last.start() >= sentenceStart
            && last.reach() > span.start();
    boolean endsRange = last != null && last.end() == span.start();
    if (!untilRules && !endsRange) {
      vague(span, sentenceEnd);
    }
  }

  /** 去年同期 in a comparison says nothing of the figure; else the figure is a year older. */
  private void before(TimeSpan span, int months) {
    boolean compared =
        Contexts.before(text, span.start()).equals("compare")
            || anyAt(span.start() - 1, "同与和跟及于是为占达")
            || anyAt(span.end(), "的增下提降减多少上相翻持高低水")
            || text.startsWith("比", span.end());
    Period ruling = rulingAt(span.start());
    if (compared || ruling == null || (ruling.start() == null && ruling.end() == null)) {
      return;
    }
    Period shifted =
        new Period(minus(ruling.start(), months), minus(ruling.end(), months), words(span));
    add(span, clauseEnd, Relation.AT, shifted);
  }

  private static @Nullable LocalDate minus(@Nullable LocalDate day, int months) {
    return day == null ? null : day.minusMonths(months);
  }

  private @Nullable Period rulingAt(int offset) {
    for (int i = governors.size() - 1; i >= 0; i--) {
      Governor governor = governors.get(i);
      if (governor.reach() > offset) {
        return governor.period();
      }
      if (governors.size() - i > Periods.MOST_STEPS) {
        return null;
      }
    }
    return null;
  }

  private boolean anyAt(int at, String any) {
    return at >= 0 && at < text.length() && any.indexOf(text.charAt(at)) >= 0;
  }

  private String words(TimeSpan span) {
    int start = Math.max(clauseStart, span.start() - 2);
    int end = Math.min(clauseEnd, span.end() + 2);
    return folded.original().substring(folded.originalStart(start), folded.originalEnd(end));
  }

  private void add(TimeSpan span, int reach, Relation relation, Period period) {
    add(span.start(), span.end(), reach, clauseStart, relation, period);
  }

  private void add(int start, int end, int reach, int clause, Relation relation, Period period) {
    governors.add(new Governor(start, end, reach, clause, relation, period));
  }
}
