package org.countyreports.normalize.time;

import java.time.LocalDate;
import org.countyreports.model.Period;
import org.countyreports.text.Digits;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The same period of another year: 去年同期1.2亿元 is a year older than the figure beside it. In a
 * comparison (比去年同期增长9%) it says nothing of the figure.
 */
final class SamePeriod {

  private static final String CHANGES = "增升提降减涨跌缩扩翻变多少高低";

  private final String text;

  SamePeriod(String text) {
    this.text = text;
  }

  /** The period moved back by months; null where the words compare or there is no period. */
  @Nullable Period shifted(TimeSpan span, @Nullable Period ruling, int months, String words) {
    boolean compared = isCompared(span) && !isFigure(span);
    if (ruling == null || (ruling.start() == null && ruling.end() == null) || compared) {
      return null;
    }
    return new Period(minus(ruling.start(), months), minus(ruling.end(), months), words);
  }

  /** Months from the period of the figure beside it back to that of 2019年同期. */
  static int monthsBack(@Nullable Period ruling, int year) {
    LocalDate day = ruling == null ? null : ruling.end() == null ? ruling.start() : ruling.end();
    return day == null ? 0 : 12 * (day.getYear() - year);
  }

  /** 比去年同期的1.3亿元增长9%: the figure compared with has a time of its own, the change has not. */
  private boolean isFigure(TimeSpan span) {
    int i = span.end() + 1;
    return text.startsWith("的", span.end()) && i < text.length() && Digits.is(text.charAt(i));
  }

  /** Where the reach of such a period ends. */
  int reachEnd(TimeSpan span, int clauseEnd) {
    int i = span.end();
    while (isFigure(span) && i < clauseEnd && CHANGES.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return isFigure(span) ? i : clauseEnd;
  }

  private boolean isCompared(TimeSpan span) {
    return Contexts.before(text, span.start()).equals("compare")
        || anyAt(span.start() - 1, "同与和跟及于是占达")
        || anyAt(span.end(), "的增下提降减多少上相翻持高低水比");
  }

  private static @Nullable LocalDate minus(@Nullable LocalDate day, int months) {
    return day == null ? null : day.minusMonths(months);
  }

  private boolean anyAt(int at, String any) {
    return at >= 0 && at < text.length() && any.indexOf(text.charAt(at)) >= 0;
  }
}
