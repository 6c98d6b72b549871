package org.countyreports.normalize.time;

import java.util.List;
import org.countyreports.model.Period;

/** The days that a labelled line right above or below a table tells: 数据期：2022年11月. */
final class TableNotes {

  private static final int LONGEST = 60;
  private static final int LINES_BELOW = 3;

  private static final List<String> LABELS =
      List.of("日期:", "时间:", "数据期", "统计期", "统计时间", "统计日期", "统计截", "数据截", "报告期", "标准时点", "截至", "截止");

  private TableNotes() {}

  /**
   * The period; {@link TableDates#NO_DATE} where no line tells one.
   *
   * @param start offset of the table in the folded text
   * @param end offset behind it
   */
  static Period of(String text, int start, int end, DayResolver resolver) {
    int above = text.lastIndexOf('\n', Math.max(0, start - 2)) + 1;
    Period found = in(text.substring(Math.min(above, start), start), resolver);
    int from = Math.max(start, text.lastIndexOf('\n', Math.max(0, end - 1)) + 1);
    for (int line = 0; line <= LINES_BELOW && found.equals(TableDates.NO_DATE); line++) {
      int next = text.indexOf('\n', from);
      int to = next < 0 ? text.length() : next;
      found = in(text.substring(from, to), resolver);
      from = Math.min(text.length(), to + 1);
    }
    return found;
  }

  private static Period in(String line, DayResolver resolver) {
    boolean labelled =
        line.length() <= LONGEST && LABELS.stream().anyMatch(label -> line.contains(label));
    return labelled ? DatedHeading.read(line.strip(), resolver) : TableDates.NO_DATE;
  }
}
