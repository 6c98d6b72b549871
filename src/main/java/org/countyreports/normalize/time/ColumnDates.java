package org.countyreports.normalize.time;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Table;
import org.jspecify.annotations.Nullable;

/** The dates over the columns of a table, each found once for all rows. */
final class ColumnDates {

  /** The date of another column stands at most so many columns away. */
  static final int NEAR = 30;

  /** Headings of columns that compare the column before with another time. */
  private static final List<String> CHANGES =
      List.of("增减", "同比", "环比", "增长", "比上年", "比去年", "较上年", "升降", "增幅");

  /** What stands over columns of dates. */
  private static final List<String> DATES = List.of("日期", "时间", "月份", "年份", "年度", "季度", "年", "月");

  private static final List<String> DAYS = List.of("日期", "时间");

  /** Days of something else than what the figures of a row tell. */
  private static final List<String> OTHER_DAYS =
      List.of(
          "出生", "出厂", "生产", "开工", "计划", "截止", "有效", "成立", "入党", "入职", "预计", "起止", "起始", "备案", "租赁",
          "承包", "签订", "到期", "公示");

  private final Table table;
  private final List<Column> columns = new ArrayList<>();

  ColumnDates(Table table) {
    this.table = table;
    int width = table.rows().isEmpty() ? 0 : table.rows().get(0).size();
    for (int column = 0; column < width; column++) {
      columns.add(column(column));
    }
  }

  /**
   * What the headings of a column say.
   *
   * @param leaf the lowest one, without spaces
   * @param own the date that they tell; empty where they tell none
   * @param year the year of that; 0 where it tells none
   * @param names whether its cells are dates that name their rows: 月份
   * @param dates whether its cells tell when something was done: 处罚日期
   */
  private record Column(String leaf, String own, int year, boolean names, boolean dates) {}

  private Column column(int column) {
    String leaf =
        table.headerRows() == 0
            ? ""
            : DatedHeading.words(table.rows().get(table.headerRows() - 1).get(column).text());
    String own = own(column);
    int year = DatedHeading.spans(own).stream().mapToInt(s -> s.from().year()).max().orElse(0);
    String chinese = leaf.replaceFirst("[A-Za-z ]+$", "");
    boolean names =
        leaf.isEmpty() ? column == 0 : DATES.contains(chinese.isEmpty() ? leaf : chinese);
    boolean done =
        DAYS.stream().anyMatch(leaf::endsWith) && OTHER_DAYS.stream().noneMatch(leaf::contains);
    return new Column(leaf, own, year, names, done);
  }

  private String own(int column) {
    for (int i = table.headerRows() - 1; i >= 0; i--) {
      String text = DatedHeading.dated(table.rows().get(i).get(column).text());
      if (DatedHeading.isDate(text)) {
        return text;
      }
    }
    return "";
  }

  /** The lowest heading of a column, without spaces; empty where it has none. */
  String leaf(int column) {
    return columns.get(column).leaf();
  }

  /** Whether the rows of a column are named by dates: 日期, 月份, 年份. */
  boolean nameRows(int column) {
    return columns.get(column).names();
  }

  /** Whether a column tells when something was done: 处罚日期. */
  boolean tellWhen(int column) {
    return columns.get(column).dates();
  }

  /**
   * The date over a column; the latest of those before where it tells a change of them; empty where
   * none is told.
   */
  String of(int column) {
    Column own = columns.get(column);
    if (!own.own().isEmpty() || CHANGES.stream().noneMatch(own.leaf()::contains)) {
      return own.own();
    }
    Column found = own;
    for (int i = column - 1; i >= 0 && column - i <= NEAR; i--) {
      Column other = columns.get(i);
      if (!other.own().isEmpty() && (found.own().isEmpty() || other.year() > found.year())) {
        found = other;
      }
    }
    return found.own();
  }

  /** The nearest dated column, first of those before; null where none is dated. */
  @Nullable Integer beside(int column) {
    for (int step = 1; step < Math.min(columns.size(), NEAR); step++) {
      for (int other : new int[] {column - step, column + step}) {
        if (other >= 0 && other < columns.size() && !columns.get(other).own().isEmpty()) {
          return other;
        }
      }
    }
    return null;
  }
}
