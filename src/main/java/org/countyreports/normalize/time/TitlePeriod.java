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

  private final String title;
  private final String folded;
  private final @Nullable TimeSpan stretch;

  /** Reads a title. */
  TitlePeriod(String title) {
    this.title = title;
    this.folded = FoldedText.of(title).text();
    this.stretch = stretch(folded);
  }

  /** The period; both ends null where the title names none. */
  Period period(DayResolver resolver) {
    Days days =
        stretch == null || !Contexts.isStatistical(folded) ? null : resolver.resolve(stretch);
    return days == null ? new Period(null, null, "") : new Period(days.from(), days.to(), title);
  }

  /** The stretch that the title tells, of whatever report it is; null where it tells none. */
  @Nullable Days told(DayResolver resolver) {
    List<TimeSpan> spans = TimeScanner.scan(folded);
    boolean stretch =
        spans.size() == 1 && spans.get(0).from().day() == 0 && !spans.get(0).from().isClock();
    return stretch ? resolver.resolve(spans.get(0)) : null;
  }

  /** The year that the title names for itself; null where it names none. */
  @Nullable Integer year() {
    boolean named = stretch != null && stretch.from().year() > 0;
    return named && stretch != null && Contexts.tellsOfStretch(folded)
        ? stretch.from().year()
        : null;
  }

  /** Whether a title is that of a report on the work of a year, which the text names first. */
  static boolean isWorkReport(String title) {
    return title.contains("工作报告") || title.contains("工作总结") || title.contains("报告工作");
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
