package org.countyreports.normalize.time;

import org.countyreports.text.Clauses;
import org.countyreports.text.time.Almanac;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.Moment;
import org.countyreports.text.time.TimeSpan;

/** Reads off the words around a date how it stands to the figures. */
final class Relations {

  /** How far behind a date 以来 may stand: 自2020年4月全面禁渔以来. */
  private static final int SINCE_DISTANCE = 24;

  /** How many words an event has between its day and 以来: 6月5日开镰以来. */
  private static final int EVENT_WORDS = 8;

  /** Longest name in quotes or title marks that a date inside belongs to. */
  private static final int LONGEST_NAME = 40;

  /** A time of building is a clause of few words: 2022年10月正式通水. */
  private static final int BUILDING = 8;

  private final String text;

  Relations(String text) {
    this.text = text;
  }

  /** How a date stands to the figures of its clause and those behind. */
  Relation of(TimeSpan span, int clauseStart, int clauseEnd) {
    int start = openQuote(span.start());
    String before = Contexts.before(text, start);
    if (before.equals("none") || isAttribute(span, clauseEnd) || goesOnTo(span, start)) {
      return Relation.NONE;
    }
    if (isOfBuilding(span, clauseEnd) || isOfReporter(span, clauseEnd)) {
      return Relation.NONE;
    }
    if (isBeginning(span, start, clauseStart, clauseEnd)) {
      return Relation.NONE;
    }
    String after = Contexts.after(text, span.end());
    boolean compared = before.equals("compare") || after.equals("compare");
    if (compared || isMeasure(span, start) || isRecord(text, span.end(), clauseEnd)) {
      return Relation.COMPARED;
    }
    if (before.equals("until") || after.equals("until")) {
      return Relation.UNTIL;
    }
    if (after.equals("since") || isSince(span, start, clauseStart, clauseEnd)) {
      return Relation.SINCE;
    }
    return reaches(span, start, clauseStart, clauseEnd) ? Relation.UNTIL : Relation.AT;
  }

  /** A quote in front belongs to the date: 截至“十三五”末. */
  private int openQuote(int start) {
    return start > 0 && "“\" ".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
  }

  /** 26日晚设卡,到次日凌晨2点: what happened is still of the day in front. */
  private boolean goesOnTo(TimeSpan span, int start) {
    return span.from().anchor() == Anchor.SAME_DAY && startsWithAny(start - 1, "到至");
  }

  /** 11月初 and 2018年初 are no stretch; 3月初以来 begins with it, 初中 is none of it. */
  private boolean isBeginning(TimeSpan span, int start, int clauseStart, int clauseEnd) {
    return text.startsWith("初", span.end())
        && !hasDay(span.to())
        && !startsWithAny(span.end() + 1, "中级步一二三高审选赛")
        && !isSince(span, start, clauseStart, clauseEnd)
        && text.substring(span.end(), Math.min(clauseEnd, span.end() + 4)).indexOf('来') < 0;
  }

  /**
   * 水厂2021年3月开工,2022年10月通水: no figure is of the month in which something was built, but of what was
   * built: 小院去年完工,建成院落5处.
   */
  private boolean isOfBuilding(TimeSpan span, int clauseEnd) {
    return !hasDay(span.to())
        && clauseEnd - span.end() <= BUILDING
        && Contexts.endsBuilt(text, clauseEnd)
        && !Contexts.tellsWorks(text, clauseEnd + 1);
  }

  /** 12月19日,记者从县交通局获悉: when the reporter heard of it. */
  private boolean isOfReporter(TimeSpan span, int clauseEnd) {
    boolean alone = span.end() == clauseEnd && clauseEnd + 1 < text.length();
    int next = clauseEnd + 1;
    boolean reporter =
        alone
            && (text.startsWith("记者", next)
                || text.startsWith("笔者", next)
                || text.startsWith("本报记者", next));
    int limit = Math.min(text.length(), next + LONGEST_NAME);
    return reporter && Contexts.inside(text, next, Clauses.endAt(text, next, limit)).equals("none");
  }

  private boolean isAttribute(TimeSpan span, int clauseEnd) {
    int end = span.end();
    if (Contexts.after(text, end).equals("none") || isName(span) || isDateline(end)) {
      return true;
    }
    if (text.startsWith("度", end) && end + 1 < clauseEnd) {
      return true;
    }
    if (span.start() > 0 && text.charAt(span.start() - 1) == '的' && !span.from().givesYear()) {
      return true;
    }
    return !Contexts.inside(text, end, Math.min(clauseEnd, end + LONGEST_NAME)).isEmpty();
  }

  /** 1998年以来最大洪水, 1951年有气象记录以来首次: with what the figure is compared. */
  static boolean isRecord(String text, int end, int clauseEnd) {
    String rest = text.substring(end, Math.min(clauseEnd, end + SINCE_DISTANCE));
    int since = rest.indexOf("以来");
    return since >= 0 && Contexts.isPeak(text, end + since + 2);
  }

  /** 是2015年的1.5倍, 占2019年的三成: what the figure is measured by. */
  private boolean isMeasure(TimeSpan span, int start) {
    return text.startsWith("的", span.end()) && startsWithAny(start - 1, "是为占");
  }

  /** 五月二十一日电, 3月5日讯: when the report was sent. */
  private boolean isDateline(int end) {
    boolean mark = text.startsWith("电", end) || text.startsWith("讯", end);
    return mark && !startsWithAny(end + 1, "话力商梯信动网价");
  }

  /** Inside 《》, or inside quotes around a few words: a title or name, not a date of something. */
  private boolean isName(TimeSpan span) {
    int start = span.start();
    int limit = Math.max(0, start - LONGEST_NAME);
    for (int i = start - 1; i >= limit; i--) {
      char c = text.charAt(i);
      if (c == '《') {
        return true;
      }
      if (c == '》' || c == '\n' || c == '。' || c == '”') {
        return false;
      }
      if (c == '“') {
        return i + 1 == start && closesSoon(span.end());
      }
    }
    return false;
  }

  /** “2022年春风行动” closes before any comma; “今年3月，…” is speech. */
  private boolean closesSoon(int from) {
    int limit = Math.min(text.length(), from + LONGEST_NAME / 2);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '”') {
        return i + 1 >= text.length() || !startsWithAny(i + 1, "期时以末");
      }
      if (c == ',' || c == '。' || c == ';') {
        return false;
      }
    }
    return false;
  }

  private boolean isSince(TimeSpan span, int start, int clauseStart, int clauseEnd) {
    boolean from = start > clauseStart && startsWithAny(start - 1, "自从");
    boolean bareEnd = span.end() >= clauseEnd;
    if (text.startsWith("起", span.end()) && !startsWithAny(span.end() + 1, "火诉草步降飞重吊")) {
      return true;
    }
    if (text.startsWith("后", span.end()) && span.end() + 1 == clauseEnd) {
      return true;
    }
    if (bareEndsWithLai(span, clauseEnd)) {
      return true;
    }
    if (from && bareEnd && span.from().equals(span.to())) {
      return true;
    }
    int limit = Math.min(clauseEnd, span.end() + SINCE_DISTANCE);
    int since = text.substring(span.end(), limit).indexOf("以来");
    boolean closes = since >= 0 && span.end() + since + 2 == clauseEnd && since <= EVENT_WORDS;
    return since >= 0 && (from || since == 0 || closes);
  }

  /** 今年来 is 今年以来. */
  private boolean bareEndsWithLai(TimeSpan span, int clauseEnd) {
    return span.from().anchor() == Anchor.PUBLISHED_YEAR
        && text.startsWith("来", span.end())
        && span.end() + 1 == clauseEnd;
  }

  /** 至2月20日24时 and 到2020年 at the head of a clause, 到3月底已 and 6月底前 reach up to the date. */
  private boolean reaches(TimeSpan span, int start, int clauseStart, int clauseEnd) {
    boolean before = text.startsWith("前", span.end()) && span.end() + 1 == clauseEnd;
    boolean old = text.startsWith("的", span.end());
    boolean to = startsWithAny(start - 1, "至到") && !old;
    boolean opens = start == clauseStart + 1;
    return before || (to && (opens || startsWithAny(span.end(), "已累共")));
  }

  /** Whether a moment has a day of its own. */
  static boolean hasDay(Moment moment) {
    return switch (moment.anchor()) {
      case PUBLISHED_DAY, SAME_DAY -> true;
      default -> moment.day() > 0 || moment.calendar() == Almanac.TERM;
    };
  }

  private boolean startsWithAny(int at, String any) {
    return at >= 0 && at < text.length() && any.indexOf(text.charAt(at)) >= 0;
  }
}
