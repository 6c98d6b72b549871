package org.countyreports.normalize.time;

import java.time.LocalDate;
import org.countyreports.model.Period;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The same period of another year: 去年同期1.2亿元 is a year older than the figure beside it. In a
 * comparison (比去年同期增长9%) it says nothing of the figure.
 */
final class SamePeriod {

  private final String text;

  SamePeriod(String text) {
    this.text = text;
  }

  /** The period moved back by months; null where the words compare or there is no period. */
  @Nullable Period shifted(TimeSpan span, @Nullable Period ruling, int months, String words) {
    if (ruling == null || (ruling.start() == null && ruling.end() == null) || isCompared(span)) {
      return null;
    }
    return new Period(minus(ruling.start(), months), minus(ruling.end(), months), words);
  }

  /** Months from the period of the figure beside it back to that of 2019年同期. */
  static int monthsBack(@Nullable Period ruling, int year) {
    LocalDate day = ruling == null ? null : ruling.end() == null ? ruling.start() : ruling.end();
    return day == null ? 0 : 12 * (day.getYear() - year);
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
