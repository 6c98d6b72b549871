package org.countyreports.normalize.time;

import java.util.List;
import org.countyreports.model.Period;
import org.countyreports.text.FoldedText;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.TimeKind;
import org.countyreports.text.time.TimeScanner;
import org.countyreports.text.time.TimeSpan;

/** What the words of a heading or a caption of a table say of days. */
final class DatedHeading {

  private static final int LONGEST_HEADING = 40;

  /** What a year plans is of that year. */
  private static final List<String> PLANNED = List.of("预算", "计划", "任务", "目标");

  private DatedHeading() {}

  /** A cell without spaces, in comparable form. */
  static String words(String cell) {
    return FoldedText.of(cell).text().replace(" ", "");
  }

  /** The dates and times in a heading. */
  static List<TimeSpan> spans(String heading) {
    return TimeScanner.scan(FoldedText.of(heading).text());
  }

  /** 2019 is a year where years are looked for. */
  static String dated(String cell) {
    String folded = FoldedText.of(cell).text().strip();
    boolean year =
        folded.length() == 4
            && folded.chars().allMatch(c -> c >= '0' && c <= '9')
            && (folded.startsWith("19") || folded.startsWith("20"));
    return year ? folded + "年" : cell;
  }

  /** Whether a heading dates its row or column. */
  static boolean isDate(String cell) {
    if (cell.length() > LONGEST_HEADING) {
      return false;
    }
    String folded = FoldedText.of(cell).text();
    return TimeScanner.scan(folded).stream()
        .anyMatch(span -> isDate(span) && !isCompared(folded, span));
  }

  /** 比上年增减 does not date its column. */
  private static boolean isCompared(String heading, TimeSpan span) {
    return new Relations(heading).of(span, 0, heading.length()) == Relation.COMPARED;
  }

  private static boolean isDate(TimeSpan span) {
    Anchor anchor = span.from().anchor();
    return (span.kind() == TimeKind.DATE || span.kind() == TimeKind.RANGE)
        && anchor != Anchor.SAME_DAY
        && anchor != Anchor.SAME_MONTH;
  }

  /** 2021年预算数 is of 2021, as 2021年决算数 is. */
  private static boolean isPlanned(String heading, TimeSpan span) {
    return PLANNED.stream().anyMatch(word -> heading.startsWith(word, span.end()));
  }

  private static Period days(Days days, String heading) {
    return new Period(days.from(), days.to(), heading);
  }

  /** The period that a heading tells; {@link TableDates#NO_DATE} where it tells none. */
  static Period read(String heading, DayResolver resolver) {
    String folded = FoldedText.of(heading).text();
    for (TimeSpan span : TimeScanner.scan(folded)) {
      Days days = resolver.resolve(span);
      if (days != null) {
        Relation relation = new Relations(folded).of(span, 0, folded.length());
        return switch (relation) {
          case UNTIL -> new Period(null, days.to(), heading);
          case SINCE -> new Period(days.from(), null, heading);
          case AT -> days(days, heading);
          case NONE -> isPlanned(folded, span) ? days(days, heading) : TableDates.NO_DATE;
          case COMPARED -> TableDates.NO_DATE;
        };
      }
    }
    return TableDates.NO_DATE;
  }
}
