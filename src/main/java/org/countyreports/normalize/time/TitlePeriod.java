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

  /** Tables of a day, or of the last day of a month. */
  private static final List<String> DAILY = List.of("表", "日报", "快报", "监测", "末", "底");

  /** What stands behind a year that is no stretch of it: 2022年秋学期, 2022年“七一”, 2022年第3期. */
  private static final List<String> PARTS =
      List.of("春", "夏", "秋", "冬", "学", "第", "届", "“", "\"", "级", "版");

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

  /**
   * The stretch that the title of a table tells, of whatever report it is, or the day of a daily
   * table; null where it tells none.
   */
  @Nullable Days told(DayResolver resolver) {
    List<TimeSpan> spans = TimeScanner.scan(folded);
    if (spans.size() != 1 || spans.get(0).from().isClock()) {
      return null;
    }
    TimeSpan span = spans.get(0);
    boolean day = span.from().day() > 0 && DAILY.stream().noneMatch(folded::contains);
    boolean named = PARTS.stream().anyMatch(part -> folded.startsWith(part, span.end()));
    return day || named ? null : resolver.resolve(span);
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
