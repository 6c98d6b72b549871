package org.countyreports.normalize.time;

import java.util.List;
import org.countyreports.model.Period;
import org.countyreports.text.FoldedText;
import org.countyreports.text.time.Moment;
import org.countyreports.text.time.TimeScanner;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that the title of a bulletin of statistics names: 安化县2019年经济运行情况. It holds
 * for every figure that has no date of its own. A single day in a title is news and holds for none;
 * what an office reports of its half year says its dates itself.
 */
final class TitlePeriod {

  /** A year in the title of a notice belongs to the thing announced. */
  private static final List<String> NOTICES = List.of("公告", "通知", "通告", "公示");

  private TitlePeriod() {}

  /** The period; both ends null where the title names none. */
  static Period of(String title, DayResolver resolver) {
    String folded = FoldedText.of(title).text();
    TimeSpan span = stretch(folded);
    if (span == null || !Contexts.isStatistical(folded)) {
      return new Period(null, null, "");
    }
    Days days = resolver.resolve(span);
    return days == null ? new Period(null, null, "") : new Period(days.from(), days.to(), title);
  }

  /** Whether a title is that of a report on the work of a year, which the text names first. */
  static boolean isWorkReport(String title) {
    return title.contains("工作报告") || title.contains("工作总结") || title.contains("报告工作");
  }

  /** The year that the title names for itself; null where it names none. */
  static @Nullable Integer year(String title) {
    String folded = FoldedText.of(title).text();
    TimeSpan span = stretch(folded);
    boolean tells = Contexts.tellsOfStretch(folded);
    return span == null || span.from().year() == 0 || !tells ? null : span.from().year();
  }

  private static @Nullable TimeSpan stretch(String title) {
    List<TimeSpan> spans = TimeScanner.scan(title);
    if (spans.size() != 1) {
      return null;
    }
    Moment from = spans.get(0).from();
    boolean loose = from.day() > 0 || from.isClock() || NOTICES.stream().anyMatch(title::endsWith);
    return loose ? null : spans.get(0);
  }
}
