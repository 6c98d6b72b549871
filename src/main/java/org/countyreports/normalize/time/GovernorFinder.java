package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Period;
import org.countyreports.text.Clauses;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Sentences;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.TimeKind;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Walks over the dates of a text and says which figures each one reaches. */
final class GovernorFinder {

  private static final Period NONE = new Period(null, null, "");

  /** How far from the head of its clause a word like 近日 still speaks for the clause. */
  private static final int HEAD = 8;

  /** How far from the head of its clause 此次 still speaks for it: 据悉,在此次活动中. */
  private static final int EVENT_HEAD = 6;

  /** A longer stretch is told by decades. */
  private static final int MOST_YEARS = 6;

  /** What stands between a day and the same day in another calendar. */
  private static final int LONGEST_RESTATING = 4;

  private static final Set<String> RESTATING =
      Set.of("(", ",", "是", "正是", "为", "正值", "恰逢", "(农历", ",农历", "农历", "、农历", "(即农历");

  private final String text;
  private final FoldedText folded;
  private final Sentences sentences;
  private final Turns turns;
  private final Relations relations;
  private final SamePeriod samePeriod;
  private final DayResolver resolver;
  private final RunningDate running;
  private final Reach reach;
  private final Governors governors = new Governors();
  private final EventDays events;

  GovernorFinder(
      FoldedText folded, Sentences sentences, DayResolver resolver, RunningDate running) {
    this.text = folded.text();
    this.folded = folded;
    this.sentences = sentences;
    this.turns = new Turns(text);
    this.relations = new Relations(text);
    this.samePeriod = new SamePeriod(text);
    this.reach = new Reach(text);
    this.resolver = resolver;
    this.running = running;
    this.events = new EventDays(text, governors, resolver);
  }

  /** The governors of a text in reading order. */
  List<Governor> find(List<TimeSpan> spans) {
    int paragraphEnd = -1;
    int opened = 0;
    for (TimeSpan span : spans) {
      opened = openSentences(opened, span.start());
      if (span.start() > paragraphEnd) {
        running.newParagraph();
        int end = text.indexOf('\n', span.start());
        paragraphEnd = end < 0 ? text.length() : end;
      }
      govern(span, Place.of(text, sentences, span, paragraphEnd));
    }
    openSentences(opened, text.length());
    return governors.all();
  }

  /** Sentences that open with 现有 keep the date in front of them out. */
  private int openSentences(int from, int to) {
    int at = from;
    while (at < to) {
      int end = Math.max(sentences.endAt(at), at + 1);
      int next = partEnd(at, end);
      int head = Place.headOf(text, at, next);
      boolean opens = sentences.startAt(at) == at;
      if (Contexts.opensNow(text, head) && (opens || !isCountedUpTo(head))) {
        int limit = opens ? end : next;
        governors.add(new Governor(head, head, limit, head, Relation.NONE, NONE));
        reach.presentUntil(opens ? end : -1);
      } else {
        turn(head, end, opens);
      }
      at = next;
    }
    return at;
  }

  /** 截至2月8日12时,累计428例;现有31例: those that are there are counted up to the same day. */
  private boolean isCountedUpTo(int offset) {
    Governor ruling = governors.governorAt(offset);
    return ruling != null && ruling.relation() == Relation.UNTIL;
  }

  private int partEnd(int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) != ';') {
      i++;
    }
    return Math.min(end, i + 1);
  }

  /** What another township did is not of the date in front of it. */
  private void turn(int head, int sentenceEnd, boolean opens) {
    Governor last = governors.governorAt(head);
    if (last == null || last.isEmpty() || last.start() >= head) {
      return;
    }
    boolean stock = isLong(last.period()) && turns.isStock(head);
    if (stock || ((opens || !isFewDays(last.period())) && turns.isTurn(head, last.start()))) {
      governors.add(new Governor(head, head, last.reach(), head, Relation.NONE, NONE));
    } else if (turns.isSinceEvent(head, sentenceEnd)) {
      governors.add(new Governor(head, head, sentenceEnd, head, Relation.NONE, NONE));
    }
  }

  /** What happened in a few days is told in one sentence, township by township. */
  private static boolean isFewDays(Period period) {
    LocalDate from = period.start();
    return from != null && !from.equals(period.end()) && period.end() != null && !isLong(period);
  }

  private static boolean isLong(Period period) {
    LocalDate from = period.start();
    LocalDate to = period.end();
    return from != null && to != null && from.plusMonths(1).isBefore(to.plusDays(2));
  }

  private void govern(TimeSpan span, Place place) {
    switch (span.kind()) {
      case DATE, RANGE -> dated(span, place);
      case VAGUE -> vague(span, place);
      case NOW -> now(span, place);
      case YEAR_BEFORE -> before(span, place, 12);
      case MONTH_BEFORE -> before(span, place, 1);
      case EVENT -> event(span, place);
      case THEN -> then(span, place);
      case CLOCK -> {}
    }
  }

  private void dated(TimeSpan span, Place place) {
    Days days = events.days(span, place);
    boolean again = LunarResolver.isLunar(span.from()) && restates(span);
    if (events.isInName(span, place) || repeats(span) || again) {
      return;
    }
    Relation relation = relations.of(span, place.clauseStart(), place.clauseEnd());
    if (days == null) {
      if (restates(span)) {
        return;
      }
      if (relation == Relation.AT || relation == Relation.UNTIL) {
        boolean at = relation == Relation.AT;
        add(span, place, at ? reach.at(span, place) : place.paragraphEnd(), relation, NONE);
      }
      return;
    }
    boolean compared = Contexts.before(text, span.start()).equals("compare");
    if (text.startsWith("同期", span.end()) && !compared) {
      Period ruling = governors.rulingAt(span.start());
      before(span, place, SamePeriod.monthsBack(ruling, days.from().getYear()));
      return;
    }
    if (relation != Relation.COMPARED) {
      boolean yearWritten = span.from().givesYear() || span.to().givesYear();
      boolean event = relation == Relation.AT || relation == Relation.NONE;
      boolean toTheDay = Relations.hasDay(span.to());
      boolean counted = isCounted(span);
      if (!counted || span.from().offset() > 0) {
        running.pass(days, toTheDay, yearWritten, event);
      }
      if (!counted) {
        running.countFrom(days, toTheDay, event);
      }
      if (relation == Relation.AT && yearWritten && isOfMonths(span)) {
        running.passStretch(days);
      }
    }
    switch (relation) {
      case AT -> {
        boolean alone = isEmpty(governors.governorAt(span.start()));
        int end = alone ? reach.alone(span, place) : reach.at(span, place);
        end = alone && events.isAside(span, place) ? Math.min(end, place.sentenceEnd()) : end;
        end = isDayBefore(span) ? Math.min(end, place.sentenceEnd()) : end;
        at(span, place, days, end);
      }
      case UNTIL -> {
        int end = reach.untilIn(place.paragraphEnd(), place);
        add(span, place, end, relation, until(span, place, days));
      }
      case SINCE -> since(span, place, days);
      case COMPARED, NONE -> {}
    }
  }

  /** 2月25日(正月十四), 2月25日,农历正月十四: the same day in another calendar. */
  private boolean restates(TimeSpan span) {
    Governor last = governors.lastBefore(span.start());
    int from = last == null ? 0 : Math.min(last.end(), span.start());
    return last != null
        && !last.isEmpty()
        && span.start() - from <= LONGEST_RESTATING
        && RESTATING.contains(text.substring(from, span.start()));
  }

  /** 10月3日当天 is the day once. */
  private boolean repeats(TimeSpan span) {
    Governor last = governors.lastBefore(span.start());
    return span.from().anchor() == Anchor.SAME_DAY && last != null && last.end() == span.start();
  }

  /** 次日, 第三天, 第二年: counted from a date told before. */
  private static boolean isCounted(TimeSpan span) {
    Anchor anchor = span.from().anchor();
    return (anchor == Anchor.SAME_DAY || anchor == Anchor.SAME_YEAR) && span.from().offset() != 0;
  }

  /** 前一天 looks back from what the text goes on with. */
  private static boolean isDayBefore(TimeSpan span) {
    return span.from().anchor() == Anchor.SAME_DAY && span.from().offset() < 0;
  }

  /** 一季度, 上半年, 1至5月. */
  private static boolean isOfMonths(TimeSpan span) {
    return span.kind() == TimeKind.RANGE && span.from().month() > 0 && span.to().day() == 0;
  }

  /** Decades speak for their sentence alone, and an old figure of them not for the new one. */
  private void at(TimeSpan span, Place place, Days days, int end) {
    boolean decades = days.from().plusYears(MOST_YEARS).isBefore(days.to());
    int limit = decades ? Math.min(end, place.sentenceEnd()) : end;
    add(span, place, limit, Relation.AT, at(span, place, days));
    if (decades) {
      governors.add(new Governor(limit, limit, place.paragraphEnd(), limit, Relation.NONE, NONE));
    }
  }

  /** 此次行动 is of the day of the event that the paragraph before tells. */
  private void event(TimeSpan span, Place place) {
    int lineStart = text.lastIndexOf('\n', span.start()) + 1;
    boolean opens = span.start() - place.clauseStart() <= EVENT_HEAD;
    if (!opens || !isEmpty(governors.governorAt(span.start()))) {
      return;
    }
    Period period = events.periodBefore(lineStart);
    if (period != null) {
      add(span, place, reach.limited(place.paragraphEnd(), place), Relation.AT, period);
    }
  }

  /** 当时 is the time told last, be it that of a founding; else none that is known. */
  private void then(TimeSpan span, Place place) {
    Days told = running.told();
    Period period = told == null ? NONE : new Period(told.from(), told.to(), words(span, place));
    add(span, place, place.sentenceEnd(), told == null ? Relation.NONE : Relation.AT, period);
  }

  private static boolean isEmpty(@Nullable Governor governor) {
    return governor == null || governor.isEmpty();
  }

  private static boolean isThisYear(TimeSpan span) {
    return span.from().equals(span.to())
        && span.from().anchor() == Anchor.PUBLISHED_YEAR
        && span.from().offset() == 0
        && span.from().month() == 0;
  }

  /** 今年 alone is no more than the year of publication. */
  private Period at(TimeSpan span, Place place, Days days) {
    return isThisYear(span) || isToCome(span, place, days)
        ? NONE
        : new Period(days.from(), days.to(), words(span, place));
  }

  /** 下半年计划再招50人, told in August: not of the half year that is over. */
  private boolean isToCome(TimeSpan span, Place place, Days days) {
    boolean stretch = span.kind() == TimeKind.RANGE && !span.from().givesYear();
    return stretch
        && span.from().anchor() == Anchor.NONE
        && resolver.isPastOne(days)
        && Contexts.isPlan(
            text, span.end(), Clauses.endAt(text, place.clauseEnd() + 1, place.sentenceEnd()));
  }

  private Period until(TimeSpan span, Place place, Days days) {
    Governor last = governors.lastBefore(span.start());
    boolean joins =
        last != null
            && last.relation() == Relation.SINCE
            && span.start() - last.end() <= HEAD
            && !isYearOfEvent(last);
    LocalDate from = joins && last != null ? last.period().start() : null;
    return new Period(from, days.to(), words(span, place));
  }

  /** 去年秋粮收购以来 begins on a day of the year that is not told. */
  private boolean isYearOfEvent(Governor since) {
    LocalDate from = since.period().start();
    return from != null
        && from.getDayOfYear() == 1
        && text.charAt(since.end() - 1) == '年'
        && "以至起来开".indexOf(text.charAt(since.end())) < 0;
  }

  private void since(TimeSpan span, Place place, Days days) {
    boolean ofEvent = isThisYear(span) && !startsSince(span.end());
    Period period = ofEvent ? NONE : new Period(days.from(), null, words(span, place));
    int end = endOfParts(place.sentenceEnd(), place.paragraphEnd());
    add(span, place, reach.limited(end, place), Relation.SINCE, period);
    if (end < place.paragraphEnd()) {
      governors.add(new Governor(end, end, place.paragraphEnd(), end, Relation.NONE, NONE));
    }
  }

  /** 今年以来 begins with the year, 今年入汛以来 does not. */
  private boolean startsSince(int end) {
    return text.startsWith("以来", end)
        || text.startsWith("来", end)
        || text.startsWith("至今", end)
        || text.startsWith("起", end)
        || text.startsWith("开始", end);
  }

  /** A sentence that opens with 其中 goes on with the one in front. */
  private int endOfParts(int sentenceEnd, int paragraphEnd) {
    boolean part = sentenceEnd < paragraphEnd && text.startsWith("其中", sentenceEnd);
    return part ? sentences.endAt(sentenceEnd) : sentenceEnd;
  }

  /** 10月8日新一轮疫情发生以来 begins with its day. */
  private boolean isPartOfSince(Place place) {
    Governor last = governors.lastBefore(place.clauseEnd());
    return last != null && last.relation() == Relation.SINCE && last.start() >= place.clauseStart();
  }

  /** 近日 takes the date from what follows it; 较年初 does not, 年初的 only from the next figure. */
  private void vague(TimeSpan span, Place place) {
    boolean compared = Contexts.before(text, span.start()).equals("compare");
    if (span.start() - place.clauseStart() > HEAD
        || compared
        || isPartOfSince(place)
        || restates(span)
        || events.isInName(span, place)) {
      return;
    }
    boolean old = text.startsWith("的", span.end());
    add(span, place, old ? reach.at(span, place) : place.paragraphEnd(), Relation.NONE, NONE);
  }

  private void now(TimeSpan span, Place place) {
    Governor last = governors.lastBefore(span.start());
    boolean untilRules =
        last != null
            && last.relation() == Relation.UNTIL
            && last.start() >= place.sentenceStart()
            && last.reach() > span.start();
    boolean endsRange = last != null && isUpTo(last.end(), span.start());
    if (untilRules || endsRange || span.start() - place.clauseStart() > HEAD) {
      return;
    }
    add(span, place, place.sentenceEnd(), Relation.NONE, NONE);
    reach.presentUntil(place.sentenceEnd());
  }

  /** 去年11月到目前: the present ends the stretch. */
  private boolean isUpTo(int end, int now) {
    return end == now || end + 1 == now && "到至".indexOf(text.charAt(end)) >= 0;
  }

  private void before(TimeSpan span, Place place, int months) {
    Period ruling = governors.rulingAt(span.start());
    Period shifted = samePeriod.shifted(span, ruling, months, words(span, place));
    if (shifted != null) {
      int end = samePeriod.reachEnd(span, place.clauseEnd());
      add(span, place, Math.min(end, place.bracketEnd()), Relation.AT, shifted);
    }
  }

  private String words(TimeSpan span, Place place) {
    int start = Math.max(place.clauseStart(), span.start() - 2);
    int end = Math.min(place.clauseEnd(), span.end() + 2);
    return folded.original().substring(folded.originalStart(start), folded.originalEnd(end));
  }

  private void add(TimeSpan span, Place place, int end, Relation relation, Period period) {
    governors.add(
        new Governor(span.start(), span.end(), end, place.clauseStart(), relation, period));
  }
}
