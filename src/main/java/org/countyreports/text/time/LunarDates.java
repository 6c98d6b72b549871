package org.countyreports.text.time;

/** Lunar months and days: 正月十五, 腊月廿三, 闰四月初八, 农历八月十五, 大年初三, 三月三. */
final class LunarDates {

  private static final String[] PREFIXES = {"农历", "阴历", "旧历"};

  /** 正月 is the first month, 冬月 the eleventh, 腊月 the twelfth. */
  private static final String NAMED_MONTHS = "正冬腊";

  private static final int[] NUMBERS = {1, 11, 12};

  private static final int LONGEST_MONTH = 30;

  private final Numeral numeral = new Numeral();

  /** Adds what stands at a place to a draft without month and day; false where nothing does. */
  boolean read(String text, int at, Draft draft, boolean dated) {
    if (!draft.lunarTold && !draft.hasDate() && isPrefix(text, at)) {
      draft.lunarTold = true;
      draft.end = at + 2;
      return true;
    }
    if (text.startsWith("大年", at) && text.startsWith("初", at + 2)) {
      return day(text, at + 2, 1, Almanac.LUNAR, true, draft);
    }
    if (dated && draft.end == at && !draft.hasDate() && text.startsWith("初", at)) {
      return day(text, at, 0, Almanac.LUNAR, true, draft);
    }
    return month(text, at, draft);
  }

  private static boolean isPrefix(String text, int at) {
    for (String prefix : PREFIXES) {
      if (text.startsWith(prefix, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean month(String text, int at, Draft draft) {
    boolean leap = text.startsWith("闰", at);
    int i = leap ? at + 1 : at;
    int named = i < text.length() ? NAMED_MONTHS.indexOf(text.charAt(i)) : -1;
    int month;
    int end;
    if (named >= 0) {
      month = NUMBERS[named];
      end = i + 1;
    } else if (numeral.read(text, i) && NumericDates.isMonth(numeral.value)) {
      month = numeral.value;
      end = numeral.end;
    } else {
      return false;
    }
    if (!text.startsWith("月", end) || isOfOtherPeople(text, at)) {
      return false;
    }
    boolean sure = leap || named >= 0 || draft.lunarTold;
    Almanac calendar = leap ? Almanac.LEAP_LUNAR : Almanac.LUNAR;
    if (day(text, Texts.skipSpaces(text, end + 1), month, calendar, sure, draft)) {
      return true;
    }
    boolean alone = draft.hasDate() || draft.lunarTold || leap || isMonthAlone(text, at, end + 1);
    if (!sure || !alone) {
      return isFeast(text, at, end + 1, month, draft);
    }
    draft.month = month;
    draft.calendar = calendar;
    draft.end = text.startsWith("份", end + 1) ? end + 2 : end + 1;
    return true;
  }

  /** 藏历四月十五 counts in another calendar. */
  private static boolean isOfOtherPeople(String text, int at) {
    return Texts.isAnyAt(text, at - 1, "历") && at > 1 && !isPrefix(text, at - 2);
  }

  /** 正月里, 腊月期间: the month, where 正月茶场 is a name. */
  private static boolean isMonthAlone(String text, int at, int end) {
    int i = Texts.isAnyAt(text, end, "里间") ? end + 1 : end;
    return Texts.isClauseStart(text, at)
        && (Texts.isClauseEnd(text, i)
            || text.startsWith("期间", i)
            || text.startsWith("以来", i)
            || Connectors.lengthAt(text, i) > 0);
  }

  /** A day of a lunar month; one without 初 or 廿 only where the month is sure to be lunar. */
  private boolean day(
      String text, int at, int month, Almanac calendar, boolean sureMonth, Draft draft) {
    boolean beginning = text.startsWith("初", at);
    int start = beginning ? at + 1 : at;
    boolean digits = draft.lunarTold && !beginning;
    if (!numeral.read(text, start) || !(numeral.chinese || digits)) {
      return false;
    }
    boolean named = beginning ? numeral.value <= 10 : text.startsWith("廿", at);
    boolean fits = numeral.value >= 1 && numeral.value <= LONGEST_MONTH;
    boolean other = Texts.isAnyAt(text, numeral.end, "月年个");
    if (!fits || other || (beginning && !named) || !(sureMonth || named)) {
      return false;
    }
    take(month, numeral.value, calendar, numeral.end, draft);
    draft.end = text.startsWith("日", draft.end) ? draft.end + 1 : draft.end;
    return true;
  }

  /** 三月三, 八月十五: days that people know, where nothing else goes on behind. */
  private boolean isFeast(String text, int at, int end, int month, Draft draft) {
    boolean opens = Texts.isClauseStart(text, at) || draft.hasDate();
    if (!opens || !numeral.read(text, end) || !numeral.chinese) {
      return false;
    }
    boolean known = numeral.value == month || (numeral.value > 9 && numeral.value <= LONGEST_MONTH);
    boolean closes =
        Texts.isClauseEnd(text, numeral.end) || NamedDays.dayEnd(text, numeral.end) >= 0;
    if (!known || !closes) {
      return false;
    }
    take(month, numeral.value, Almanac.LUNAR, numeral.end, draft);
    return true;
  }

  private static void take(int month, int day, Almanac calendar, int end, Draft draft) {
    draft.month = month;
    draft.day = day;
    draft.calendar = calendar;
    draft.end = end;
  }
}
