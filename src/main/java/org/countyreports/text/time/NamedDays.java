package org.countyreports.text.time;

import org.jspecify.annotations.Nullable;

/** Days called by a name, where the text says that it means the day: “3·15”当天, 国庆节当天, 元旦这天. */
final class NamedDays {

  private static final String[] THE_DAY = {"当天", "当日", "当晚", "这天", "这一天", "那天", "上午", "下午"};

  /** Longest rest of a name behind its numbers: “3·15”国际消费者权益日当天. */
  private static final int LONGEST_REST = 12;

  private final Numeral numeral = new Numeral();

  /** The day that a feast means; null where the text speaks of more than the day. */
  static @Nullable TimeSpan feast(String text, int at, TimeWord word) {
    int end = dayEnd(text, behindQuote(text, at + word.text().length()));
    return end < 0 ? null : span(at, end, word.from(), word.to());
  }

  /** The day whose month and day stand at a place as a name; null where none does. */
  @Nullable TimeSpan at(String text, int at) {
    if (!numeral.read(text, at) || numeral.chinese || !NumericDates.isMonth(numeral.value)) {
      return null;
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

  private static boolean isPartOfName(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static int behindQuote(String text, int at) {
    return Texts.isAnyAt(text, at, "”\"") ? at + 1 : at;
  }

  private static int dayEnd(String text, int at) {
    for (String word : THE_DAY) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }

  private static TimeSpan span(int start, int end, int month, int day) {
    Moment moment = new Moment(0, month, day, -1, Anchor.NONE, 0);
    return new TimeSpan(start, end, TimeKind.DATE, moment, moment);
  }
}
