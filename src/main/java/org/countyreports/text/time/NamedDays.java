package org.countyreports.text.time;

import org.jspecify.annotations.Nullable;

/** Days called by a name, where the text means the day: “3·15”当天, 国庆节当天, 元旦这天, 除夕, 冬至当天. */
final class NamedDays {

  /** Signs that quote a day by its digits: “618”. */
  private static final String QUOTES = "“\"‘";

  private static final String[] THE_DAY = {"当天", "当日", "当晚", "这天", "这一天", "那天", "那一天"};

  /** Longest rest of a name behind its numbers: “3·15”国际消费者权益日当天. */
  private static final int LONGEST_REST = 12;

  private final Numeral numeral = new Numeral();

  /**
   * Adds the feast or solar term at a place to a draft; false where the text means more than its
   * day.
   */
  static boolean feast(String text, int at, int start, Draft draft, boolean dated) {
    TimeWord word = TimeWords.at(text, at);
    Almanac calendar = word == null ? null : calendarOf(word.sense());
    if (word == null || calendar == null) {
      return false;
    }
    int end = behindQuote(text, at + word.text().length());
    boolean called = calendar == Almanac.TERM && text.startsWith("日", end);
    boolean alone = called && Texts.isClauseEnd(text, end + 1);
    int marked = alone ? end + 1 : dayEnd(text, end);
    if (marked < 0 && !(isPoint(text, end) || isBare(text, start, end, word.sense(), dated))) {
      return false;
    }
    draft.month = word.from();
    draft.day = calendar == Almanac.TERM ? 1 : word.to();
    draft.calendar = calendar;
    draft.end = Math.max(marked, end);
    return true;
  }

  private static @Nullable Almanac calendarOf(TimeWord.Sense sense) {
    return switch (sense) {
      case FEAST -> Almanac.GREGORIAN;
      case LUNAR_FEAST, LUNAR_DAY -> Almanac.LUNAR;
      case TERM_FEAST, TERM -> Almanac.TERM;
      default -> null;
    };
  }

  /** 春节以来 begins with the day. */
  private static boolean isPoint(String text, int end) {
    return text.startsWith("以来", end) || text.startsWith("至今", end);
  }

  /** 除夕, and 冬至, are the day where a clause holds nothing else; 春节, may be the holidays. */
  private static boolean isBare(
      String text, int start, int end, TimeWord.Sense sense, boolean dated) {
    boolean day = sense == TimeWord.Sense.LUNAR_DAY || sense == TimeWord.Sense.TERM;
    boolean opens = dated || Texts.isClauseStart(text, start);
    boolean closes = Texts.isClauseEnd(text, end) || Connectors.lengthAt(text, end) > 0;
    return day && opens && closes;
  }

  /** The day whose month and day stand at a place as a name; null where none does. */
  @Nullable TimeSpan at(String text, int at) {
    if (!numeral.read(text, at) || numeral.chinese) {
      return null;
    }
    if (!NumericDates.isMonth(numeral.value)) {
      return digits(text, at);
    }
    int month = numeral.value;
    if (!Texts.isAnyAt(text, numeral.end, "·.•") || !numeral.read(text, numeral.end + 1)) {
      return null;
    }
    if (numeral.chinese || !NumericDates.isDay(numeral.value)) {
      return null;
    }
    int day = numeral.value;
    int i = behindQuote(text, numeral.end);
    int limit = Math.min(text.length(), i + LONGEST_REST);
    while (i < limit && dayEnd(text, i) < 0 && isPartOfName(text.charAt(i))) {
      i++;
    }
    int end = dayEnd(text, i);
    return end < 0 ? null : span(at, end, month, day);
  }

  /** The 618 of “618”当天: month and day without a point, in quotes. */
  private @Nullable TimeSpan digits(String text, int at) {
    boolean quoted =
        Texts.isAnyAt(text, at - 1, QUOTES) && Texts.isAnyAt(text, numeral.end, "”\"’");
    int month = numeral.value / 100;
    int day = numeral.value % 100;
    if (!quoted || !NumericDates.isMonth(month) || !NumericDates.isDay(day)) {
      return null;
    }
    int end = dayEnd(text, numeral.end + 1);
    return end < 0 ? null : span(at, end, month, day);
  }

  private static boolean isPartOfName(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static int behindQuote(String text, int at) {
    return Texts.isAnyAt(text, at, "”\"") ? at + 1 : at;
  }

  /** Where 当天, 这天 or a part of the day ends that stands at a place; -1 where none does. */
  static int dayEnd(String text, int at) {
    for (String word : THE_DAY) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    TimeWord word = TimeWords.at(text, at);
    boolean part = word != null && word.sense() == TimeWord.Sense.PART;
    return part && word != null ? at + word.text().length() : -1;
  }

  private static TimeSpan span(int start, int end, int month, int day) {
    Moment moment = new Moment(0, month, day, -1, Anchor.NONE, 0);
    return new TimeSpan(start, end, TimeKind.DATE, moment, moment);
  }
}
