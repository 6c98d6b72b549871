package org.countyreports.text.time;

/** Days of the week and weekends: 上周三, 本周一, 周二, 星期五, 上周末, 周末两天. */
final class Weekdays {

  private static final String DAYS = "一二三四五六日";
  private static final String[] WEEKS = {"星期", "礼拜", "周"};

  /** What follows a number that counts something: 本周一共, 上周三批, 上周六场. */
  private static final String COUNTED = "共直些般批次场天个名人家户件处条项只台辆轮支位日元万千百";

  /** What may follow a day that no 上 or 本 stands before. */
  private static final String BEHIND = ",(、。;至到—-~";

  private static final int SATURDAY = 6;
  private static final int SUNDAY = 7;

  private Weekdays() {}

  /** Takes the day of a week behind a word like 上周 into a draft. */
  static void readBehind(String text, Draft draft) {
    int day = dayAt(text, draft.end);
    if (text.startsWith("末", draft.end)) {
      weekend(text, draft.end + 1, draft);
    } else if (day > 0 && !Texts.isAnyAt(text, draft.end + 1, COUNTED)) {
      draft.day = day;
      draft.end++;
    }
  }

  /** Takes a day of the week that stands alone into a draft; false where none does. */
  static boolean read(String text, int at, Draft draft, boolean dated) {
    boolean opens = dated || Texts.isClauseStart(text, at) || Texts.isAnyAt(text, at - 1, "的于在");
    TimeWord word = TimeWords.at(text, at);
    if (word != null && word.sense() == TimeWord.Sense.WEEKEND) {
      int end = at + word.text().length();
      boolean whole = Texts.isClauseEnd(text, end) || hasBehindWeekend(text, end);
      if (opens && whole) {
        draft.anchor = Anchor.WEEKDAY;
        weekend(text, end, draft);
      }
      return opens && whole;
    }
    int end = behindWeek(text, at);
    int day = end < 0 ? 0 : dayAt(text, end);
    if (!opens || day == 0 || !isClosed(text, end + 1)) {
      return false;
    }
    draft.anchorAt(Anchor.WEEKDAY, 0);
    draft.day = day;
    draft.end = end + 1;
    return true;
  }

  private static boolean isClosed(String text, int end) {
    TimeWord word = TimeWords.at(text, end);
    boolean part = word != null && word.sense() == TimeWord.Sense.PART;
    return part || end >= text.length() || BEHIND.indexOf(text.charAt(end)) >= 0;
  }

  private static int behindWeek(String text, int at) {
    for (String week : WEEKS) {
      if (text.startsWith(week, at)) {
        return at + week.length();
      }
    }
    return -1;
  }

  /** From Monday on; 0 where no day stands at a place. */
  private static int dayAt(String text, int at) {
    if (text.startsWith("天", at)) {
      return SUNDAY;
    }
    return at < text.length() ? DAYS.indexOf(text.charAt(at)) + 1 : 0;
  }

  private static boolean hasBehindWeekend(String text, int at) {
    return text.startsWith("两天", at) || text.startsWith("期间", at) || text.startsWith("两日", at);
  }

  private static void weekend(String text, int end, Draft draft) {
    draft.day = SATURDAY;
    draft.dayTo = SUNDAY;
    draft.end = hasBehindWeekend(text, end) ? end + 2 : end;
  }
}
