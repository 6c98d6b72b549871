package org.countyreports.text.time;

import static org.countyreports.text.time.NumericDates.isDay;
import static org.countyreports.text.time.NumericDates.isMonth;
import static org.countyreports.text.time.NumericDates.isYear;

import org.jspecify.annotations.Nullable;

/** Reads one moment: relative word, year, month, day, part of the day, time of day. */
final class MomentReader {

  private final Numeral numeral = new Numeral();
  private final Numeral second = new Numeral();
  private final Clocks clocks = new Clocks();
  private final NumericDates numericDates = new NumericDates();
  private final Stretches stretches = new Stretches();
  private final LunarDates lunarDates = new LunarDates();
  private final ShortYears shortYears = new ShortYears();
  private final NumberLists numberLists = new NumberLists();
  private final CountedDays countedDays = new CountedDays();

  /**
   * The year before a connector, whose century a year of two digits shares; 0 where none stands.
   */
  private int yearBefore;

  private boolean secondIsShort;

  /** The second moment of a range whose first one is read. */
  @Nullable Draft readSecond(String text, int at, Draft first) {
    yearBefore = first.givesOnlyYear() ? first.year : 0;
    try {
      return read(text, at, true);
    } finally {
      yearBefore = 0;
    }
  }

  /**
   * The moment that begins at a place, null where none does.
   *
   * @param dated whether a date stands in front, so that a bare 26日 or 8时 is meant so
   */
  @Nullable Draft read(String text, int at, boolean dated) {
    Draft draft = new Draft();
    draft.end = at;
    anchor(text, draft, dated);
    if (draft.end > at || !numericDates.readFull(text, at, draft)) {
      boolean more = true;
      while (more) {
        more = (named(text, at, draft, dated) || component(text, draft, dated)) && !draft.open;
      }
      if (!draft.open && draft.day == 0) {
        stretches.read(text, Texts.skipSpaces(text, draft.end), draft);
      }
    }
    if (!draft.open && !draft.isStretch()) {
      timeOfDay(text, draft, dated);
    }
    return draft.hasAnything() && draft.end > at ? draft : null;
  }

  private void anchor(String text, Draft draft, boolean dated) {
    int at = draft.end;
    if (CycleYears.read(text, at, draft)
        || Weekdays.read(text, at, draft, dated)
        || countedDays.read(text, at, draft)) {
      return;
    }
    TimeWord word = TimeWords.at(text, at);
    if (word == null) {
      return;
    }
    Anchor anchor =
        switch (word.sense()) {
          case YEAR -> Anchor.PUBLISHED_YEAR;
          case MONTH -> Anchor.PUBLISHED_MONTH;
          case WEEK -> Anchor.PUBLISHED_WEEK;
          case DAY -> Anchor.PUBLISHED_DAY;
          case SAME_YEAR -> Anchor.SAME_YEAR;
          case SAME_MONTH -> Anchor.SAME_MONTH;
          case SAME_DAY -> Anchor.SAME_DAY;
          case BEGINNING -> isBeginning(text, at) ? Anchor.PUBLISHED_YEAR : Anchor.NONE;
          default -> Anchor.NONE;
        };
    if (anchor != Anchor.NONE) {
      draft.anchorAt(anchor, word.from());
      draft.end += word.text().length();
    }
    if (anchor == Anchor.PUBLISHED_WEEK) {
      Weekdays.readBehind(text, draft);
    }
  }

  /** 年初 is a day where something counts from it: 年初以来, 自年初. */
  private static boolean isBeginning(String text, int at) {
    return Texts.isAnyAt(text, at - 1, "自从")
        || text.startsWith("以来", at + 2)
        || text.startsWith("至今", at + 2);
  }

  /** A lunar day, or a feast or solar term by its name. */
  private boolean named(String text, int start, Draft draft, boolean dated) {
    boolean free =
        draft.month == 0
            && draft.day == 0
            && (draft.anchor == Anchor.NONE || draft.moment().givesYear());
    int at = Texts.skipSpaces(text, draft.end);
    return free
        && (lunarDates.read(text, at, draft, dated)
            || NamedDays.feast(text, at, start, draft, dated));
  }

  /** Reads the next of year, month and day; false where none follows. */
  private boolean component(String text, Draft draft, boolean dated) {
    int at = Texts.skipSpaces(text, draft.end);
    if (draft.month == 0 && draft.day == 0 && FirstMonth.isAt(text, at)) {
      draft.month = 1;
      draft.end = at + FirstMonth.NAME.length();
      return true;
    }
    if (draft.day > 0 || !numeral.read(text, at) || numeral.end >= text.length()) {
      return false;
    }
    int unitAt = unitOf(text, numeral.end);
    int link = Connectors.lengthAt(text, unitAt);
    if (link == 0) {
      link = numberLists.linkToLast(text, at);
      draft.link = link;
    }
    if (link > 0 && second.read(text, unitAt + link) && second.end < text.length()) {
      draft.open = true;
      secondIsShort = isShort(second, unitAt + link);
      unitAt = unitOf(text, second.end);
    }
    boolean taken = take(text, at, unitAt, draft, dated);
    draft.open &= taken;
    if (taken) {
      draft.end = draft.open ? numeral.end : draft.end;
    }
    return taken;
  }

  /** 7、8两月, 7、8两个月: where the unit stands. */
  static int unitOf(String text, int at) {
    if (!text.startsWith("两", at)) {
      return at;
    }
    int unit = text.startsWith("个", at + 1) ? at + 2 : at + 1;
    return Texts.isAnyAt(text, unit, "日月") ? unit : at;
  }

  private boolean take(String text, int at, int unitAt, Draft draft, boolean dated) {
    boolean taken =
        switch (text.charAt(unitAt)) {
          case '年' -> takeYear(text, at, unitAt, draft, dated);
          case '月' -> takeMonth(text, unitAt, draft);
          case '日', '号' -> takeDay(text, at, unitAt, draft, dated);
          default -> false;
        };
    if (taken) {
      draft.end = unitAt + 1;
      if (text.charAt(unitAt) == '月' && text.startsWith("份", unitAt + 1)) {
        draft.end++;
      }
    }
    return taken;
  }

  private boolean takeYear(String text, int at, int unitAt, Draft draft, boolean dated) {
    if (draft.hasDate() || text.startsWith("代", unitAt + 1)) {
      return false;
    }
    if (numeral.length(at) == 4 && isYear(numeral.value)) {
      boolean years =
          !draft.open
              || isYear(second.value)
              || (secondIsShort && isLaterInCentury(numeral.value, second.value));
      draft.year = years ? numeral.value : 0;
      return years;
    }
    if (isShort(numeral, at) && isLaterInCentury(yearBefore, numeral.value)) {
      draft.year = yearBefore / 100 * 100 + numeral.value;
      return true;
    }
    int year = draft.open ? shortYears.ofPair(text, at, unitAt, numeral.value, second.value) : 0;
    if (!draft.open && numeral.length(at) == 2 && !numeral.chinese) {
      year = shortYears.of(text, at, unitAt, numeral.value, dated);
    }
    draft.year = year;
    return year > 0;
  }

  /** 2022至23年: two digits after a year. */
  private static boolean isShort(Numeral year, int at) {
    return year.length(at) == 2 && !year.chinese;
  }

  private static boolean isLaterInCentury(int year, int twoDigits) {
    return year > 0 && twoDigits > year % 100;
  }

  private boolean takeMonth(String text, int unitAt, Draft draft) {
    boolean known = draft.month == 0 && isMonth(numeral.value);
    boolean often = numeral.chinese && numeral.value == 1 && text.startsWith("一", unitAt + 1);
    if (!known
        || often
        || isMonthOfAge(text, unitAt + 1)
        || (draft.open && !isMonth(second.value))) {
      return false;
    }
    draft.month = numeral.value;
    return true;
  }

  private static boolean isMonthOfAge(String text, int at) {
    return text.startsWith("龄", at) || text.startsWith("嫂", at) || text.startsWith("大的", at);
  }

  private boolean takeDay(String text, int at, int unitAt, Draft draft, boolean dated) {
    if (!isDay(numeral.value) || (draft.open && !isDay(second.value))) {
      return false;
    }
    boolean monthKnown = draft.month > 0 || draft.anchor != Anchor.NONE;
    if (!monthKnown && !(dated ? text.charAt(unitAt) == '日' : BareDays.isDate(text, at, unitAt))) {
      return false;
    }
    draft.day = numeral.value;
    return true;
  }

  /** Part of the day, weekday and time of day behind a date, or a time of day alone. */
  private void timeOfDay(String text, Draft draft, boolean dated) {
    boolean hasDay = draft.day > 0 || draft.anchor != Anchor.NONE;
    if (draft.hasDate() && !hasDay) {
      return;
    }
    int at = hasDay ? Texts.skipWeekday(text, draft.end) : draft.end;
    draft.end = at;
    int behind = Texts.skipSpaces(text, at);
    TimeWord word = TimeWords.at(text, behind);
    boolean part = word != null && word.sense() == TimeWord.Sense.PART;
    if (part && word != null) {
      behind += word.text().length();
    }
    boolean trusted = part || hasDay || dated;
    if (clocks.read(text, behind, trusted, draft)) {
      return;
    }
    if (clocks.readOpen(text, behind, draft)) {
      draft.open = true;
    } else if (part && hasDay) {
      draft.end = behind;
    }
  }
}
