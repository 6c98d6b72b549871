package org.countyreports.text.time;

/** Counted parts of a month: 前20天, 最后三天, 最后一天, 第二周, 首日; of a year its first and last day. */
final class MonthParts {

  private static final int MOST_DAYS = 30;
  private static final int MOST_WEEKS = 5;

  private final Numeral numeral = new Numeral();

  /** Adds the part that stands at a place to a draft; false where none does. */
  boolean read(String text, int at, Draft draft) {
    boolean ofMonth = draft.moment().givesMonth() && draft.calendar == Almanac.GREGORIAN;
    if (draft.day > 0 || !(ofMonth || draft.givesOnlyYear())) {
      return false;
    }
    int i = text.startsWith("的", at) ? at + 1 : at;
    return edge(text, i, draft, ofMonth)
        || (ofMonth && (week(text, i, draft) || days(text, i, draft)));
  }

  /** 第一天, 首日 and 最后一天. */
  private static boolean edge(String text, int at, Draft draft, boolean ofMonth) {
    boolean first = text.startsWith("第一天", at) || text.startsWith("首日", at);
    boolean last = text.startsWith("最后一天", at);
    if (!first && !last) {
      return false;
    }
    if (!ofMonth) {
      draft.month = first ? 1 : 12;
    }
    draft.day = first ? 1 : Moment.LAST_DAY;
    draft.end = at + (first ? text.startsWith("首日", at) ? 2 : 3 : 4);
    return true;
  }

  private boolean week(String text, int at, Draft draft) {
    int end;
    int week;
    if (text.startsWith("首", at)) {
      week = 1;
      end = at + 1;
    } else if (text.startsWith("最后一", at)) {
      week = Moment.LAST_DAY;
      end = at + 3;
    } else if (text.startsWith("第", at) && numeral.read(text, at + 1)) {
      week = numeral.value;
      end = numeral.end;
    } else {
      return false;
    }
    end += text.startsWith("个", end) ? 1 : 0;
    int unit = text.startsWith("周", end) ? 1 : text.startsWith("星期", end) ? 2 : 0;
    boolean fits = week == Moment.LAST_DAY || (week >= 1 && week <= MOST_WEEKS);
    if (unit == 0 || !fits || text.startsWith("周末", end) || text.startsWith("周岁", end)) {
      return false;
    }
    draft.day = week;
    draft.calendar = Almanac.WEEK;
    draft.end = end + unit;
    return true;
  }

  private boolean days(String text, int at, Draft draft) {
    boolean first = Texts.isAnyAt(text, at, "前头");
    int start =
        first || Texts.isAnyAt(text, at, "后") ? at + 1 : text.startsWith("最后", at) ? at + 2 : -1;
    if (start < 0) {
      return false;
    }
    boolean two = text.startsWith("两", start);
    if (!two && !numeral.read(text, start)) {
      return false;
    }
    int n = two ? 2 : numeral.value;
    int end = two ? start + 1 : numeral.end;
    if (!Texts.isAnyAt(text, end, "天日") || n < 2 || n > MOST_DAYS) {
      return false;
    }
    draft.day = first ? 1 : Moment.LAST_DAY + 1 - n;
    draft.dayTo = first ? n : Moment.LAST_DAY;
    draft.end = end + 1;
    return true;
  }
}
