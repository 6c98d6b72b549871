package org.countyreports.text.time;

/** Stretches of a year or month: 上半年, 一季度, 前三季度, 前11个月, 上旬, 前20天, 年底. */
final class Stretches {

  private final Numeral numeral = new Numeral();
  private final MonthParts parts = new MonthParts();

  /** Adds the stretch that stands at a place to the draft; false where none does. */
  boolean read(String text, int at, Draft draft) {
    return readWord(text, at, draft) || parts.read(text, at, draft) || readCounted(text, at, draft);
  }

  private static boolean readWord(String text, int at, Draft draft) {
    TimeWord word = TimeWords.at(text, at);
    if (word == null) {
      return false;
    }
    boolean taken =
        switch (word.sense()) {
          case MONTHS -> months(draft, word.from(), word.to());
          case DAYS -> days(text, at, draft, word);
          case LAST_DAY -> lastDay(draft, word.text());
          case SAME_YEAR -> draft.givesOnlyYear() && word.text().equals("全年");
          default -> false;
        };
    if (taken) {
      draft.end = at + word.text().length();
    }
    return taken;
  }

  /** 前三季度, 前11个月, 第一季度, 2季度. */
  private boolean readCounted(String text, int at, Draft draft) {
    boolean first = Texts.isAnyAt(text, at, "前头");
    int number = first || Texts.isAnyAt(text, at, "第") ? at + 1 : at;
    if (draft.month > 0 || !numeral.read(text, number)) {
      return false;
    }
    int end = numeral.end;
    boolean counted = text.startsWith("个", end);
    end += counted ? 1 : 0;
    int n = numeral.value;
    if (text.startsWith("季度", end) && n >= 1 && n <= 4 && (first || !counted)) {
      draft.end = end + 2;
      if (text.startsWith("末", draft.end)) {
        draft.end++;
        return lastDayOf(draft, 3 * n);
      }
      return months(draft, first ? 1 : 3 * n - 2, 3 * n);
    }
    if (first && text.startsWith("月", end) && n >= 2 && n <= 12) {
      draft.end = end + 1;
      return months(draft, 1, n);
    }
    return false;
  }

  private static boolean months(Draft draft, int from, int to) {
    if (draft.month > 0) {
      return false;
    }
    draft.month = from;
    draft.monthTo = to;
    return true;
  }

  /** 中旬 without a month is of the one that the text is at. */
  private static boolean days(String text, int at, Draft draft, TimeWord word) {
    boolean opens = Texts.isClauseStart(text, at) || Texts.isAnyAt(text, at - 1, "的在于从至到和及与");
    if (!draft.hasDate() && opens) {
      draft.anchorAt(Anchor.SAME_MONTH, 0);
    } else if (!draft.moment().givesMonth()) {
      return false;
    }
    draft.day = word.from();
    draft.dayTo = word.to();
    return true;
  }

  /** 底 and 末 alone need a year or month in front; 月底 needs a month. */
  private static boolean lastDay(Draft draft, String word) {
    boolean ofMonth = draft.month > 0 || draft.moment().givesMonth();
    if (word.length() == 1 ? !draft.hasDate() : word.startsWith("月") && !ofMonth) {
      return false;
    }
    if (draft.anchor == Anchor.PUBLISHED_DAY || draft.anchor == Anchor.PUBLISHED_WEEK) {
      return false;
    }
    return ofMonth ? lastDayOf(draft, draft.month) : lastDayOf(draft, 12);
  }

  private static boolean lastDayOf(Draft draft, int month) {
    draft.month = month;
    draft.day = Moment.LAST_DAY;
    return true;
  }
}
