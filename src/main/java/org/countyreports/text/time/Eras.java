package org.countyreports.text.time;

import org.jspecify.annotations.Nullable;

/** Decades, and times too loose for days: 20世纪90年代, 上世纪七八十年代, 80年代初, 2020—2021学年. */
final class Eras {

  private static final Moment NOTHING = new Moment(0, 0, 0, -1, Anchor.NONE, 0);
  private static final int CENTURY = 100;
  private static final int LAST_CENTURY = 1900;
  private static final int DECADE = 10;

  /** Years of the Republic are counted from here, in reports of the mainland to 1949. */
  private static final int FIRST_REPUBLICAN = 1911;

  private static final int LAST_REPUBLICAN = 1949;
  private static final String DIGITS = "一二三四五六七八九";

  private final Numeral numeral = new Numeral();

  /** The first and last year of the decades read last. */
  private int from;

  private int to;

  /** The era that begins at a place, null where none does. */
  @Nullable TimeSpan at(String text, int at) {
    if (text.startsWith("民国", at)) {
      return republican(text, at);
    }
    int century = lastCentury(text, at);
    int base = LAST_CENTURY;
    if (century == 0 && numeral.read(text, at) && text.startsWith("世纪", numeral.end)) {
      century = numeral.end + 2;
      base = (numeral.value - 1) * CENTURY;
    }
    int end = decades(text, century > 0 ? century : at, base);
    if (end > 0) {
      return decade(text, at, end);
    }
    end = Math.max(century, schoolYear(text, at));
    return end <= 0 ? null : vague(at, end);
  }

  /** 民国三十五年 is 1946, 民国元年 1912. */
  private @Nullable TimeSpan republican(String text, int at) {
    boolean first = text.startsWith("元年", at + 2);
    if (!first && !(numeral.read(text, at + 2) && text.startsWith("年", numeral.end))) {
      return null;
    }
    int year = FIRST_REPUBLICAN + (first ? 1 : numeral.value);
    int end = first ? at + 4 : numeral.end + 1;
    boolean known =
        year > FIRST_REPUBLICAN && year <= LAST_REPUBLICAN && !Texts.isAnyAt(text, end, "代间");
    Moment moment = new Moment(year, 0, 0, -1, Anchor.NONE, 0);
    return known ? new TimeSpan(at, end, TimeKind.DATE, moment, moment) : null;
  }

  private static int lastCentury(String text, int at) {
    return text.startsWith("上世纪", at) ? at + 3 : text.startsWith("上个世纪", at) ? at + 4 : 0;
  }

  /** 80年代初 has no days. */
  private TimeSpan decade(String text, int at, int end) {
    if (Texts.isAnyAt(text, end, "初末中后前")) {
      return vague(at, text.startsWith("期", end + 1) ? end + 2 : end + 1);
    }
    Moment first = new Moment(from, 0, 0, -1, Anchor.NONE, 0);
    Moment last = new Moment(to, 0, 0, -1, Anchor.NONE, 0);
    return new TimeSpan(at, end, TimeKind.RANGE, first, last);
  }

  private static TimeSpan vague(int at, int end) {
    return new TimeSpan(at, end, TimeKind.VAGUE, NOTHING, NOTHING);
  }

  /** Where 90年代 or 七八十年代 ends; 0 where none stands there. */
  private int decades(String text, int at, int base) {
    int first = at < text.length() ? DIGITS.indexOf(text.charAt(at)) + 1 : 0;
    int i = at;
    int last = 0;
    while (i < text.length() && i < at + 3 && DIGITS.indexOf(text.charAt(i)) >= 0) {
      last = DIGITS.indexOf(text.charAt(i)) + 1;
      i++;
    }
    if (first > 0 && last >= first && text.startsWith("十年代", i)) {
      from = base + first * DECADE;
      to = base + last * DECADE + DECADE - 1;
      return i + 3;
    }
    if (!numeral.read(text, at) || !text.startsWith("年代", numeral.end)) {
      return 0;
    }
    boolean year = NumericDates.isYear(numeral.value);
    from = year ? numeral.value : base + numeral.value;
    to = from + DECADE - 1;
    return from % DECADE == 0 && (year || numeral.value < CENTURY) ? numeral.end + 2 : 0;
  }

  private int schoolYear(String text, int at) {
    if (!numeral.read(text, at) || !NumericDates.isYear(numeral.value)) {
      return 0;
    }
    int end = numeral.end;
    int link = Connectors.lengthAt(text, text.startsWith("年", end) ? end + 1 : end);
    if (link > 0 && numeral.read(text, end + link)) {
      end = numeral.end;
    }
    if (text.startsWith("学年", end) || text.startsWith("财年", end)) {
      return end + 2;
    }
    return text.startsWith("届", end) ? end + 1 : 0;
  }
}
