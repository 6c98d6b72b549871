package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countyreports.model.Period;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.Moment;
import org.countyreports.text.time.TimeKind;
import org.countyreports.text.time.TimeScanner;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The dates in the headings of rows and columns and in captions. */
final class TableDates {

  /** For a cell whose table gives no date. */
  static final Period NO_DATE = new Period(null, null, "table");

  private static final int LONGEST_HEADING = 40;

  /** The date of a row stands at most so many columns in front. */
  private static final int NEAR = 30;

  /** What stands over columns of dates. */
  private static final List<String> DATES = List.of("日期", "时间", "月份", "年份", "年度", "季度", "年", "月");

  private static final List<String> DAYS = List.of("日期", "时间");

  /** Days of something else than what the figures of a row tell. */
  private static final List<String> OTHER_DAYS =
      List.of(
          "出生", "出厂", "生产", "开工", "竣工", "计划", "截止", "有效", "成立", "入党", "入职", "预计", "完成", "起止", "公示",
          "建成");

  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "累计");

  private static final Set<String> SAME_PERIOD =
      Set.of("去年同期", "上年同期", "同期", "去年同期数", "上年同期数", "同期数");

  /** Headings of columns that compare the column before with another time. */
  private static final List<String> CHANGES =
      List.of("增减", "同比", "环比", "增长", "比上年", "比去年", "较上年", "升降", "增幅");

  /** What a year plans is of that year. */
  private static final List<String> PLANNED = List.of("预算", "计划", "任务", "目标");

  private final DayResolver resolver;
  private final @Nullable Days headline;
  private final TreeMap<Integer, Place> cells = new TreeMap<>();
  private final FoldedText text;

  /**
   * The dates of some tables.
   *
   * @param headline the days that the headline tells; null where it tells none
   */
  TableDates(List<Table> tables, FoldedText text, DayResolver resolver, @Nullable Days headline) {
    this.headline = headline;
    this.text = text;
    this.resolver = resolver;
    for (Table table : tables) {
      for (int row = 0; row < table.rows().size(); row++) {
        add(table, row);
      }
    }
  }

  private void add(Table table, int row) {
    List<Table.Cell> line = table.rows().get(row);
    for (int column = 0; column < line.size(); column++) {
      cells.putIfAbsent(line.get(column).start(), new Place(table, row, column, headline));
    }
  }

  /**
   * The stretch that the headline tells, where it is over at the day of publication: 2022年5月低保公示;
   * both ends null where it tells none.
   */
  Period ofHeadline(@Nullable LocalDate published) {
    boolean over = headline != null && published != null && !headline.to().isAfter(published);
    return headline == null || !over
        ? new Period(null, null, "")
        : new Period(headline.from(), headline.to(), "headline");
  }

  /** Offset in the folded text at which the table of a cell begins. */
  int tableStart(int foldedOffset) {
    Table table = cells.floorEntry(text.originalStart(foldedOffset)).getValue().table();
    return text.indexOf(table.rows().get(0).get(0).start());
  }

  /** The period of a table cell; null outside tables, {@link #NO_DATE} where the table has none. */
  @Nullable Period at(int foldedOffset) {
    if (cells.isEmpty()) {
      return null;
    }
    int offset = text.originalStart(foldedOffset);
    var entry = cells.floorEntry(offset);
    if (entry == null || entry.getValue().cell().end() <= offset) {
      return null;
    }
    return entry.getValue().period(resolver);
  }

  private record Place(Table table, int row, int column, @Nullable Days headline) {

    Table.Cell cell() {
      return table.rows().get(row).get(column);
    }

    Period period(DayResolver resolver) {
      String rowDate = rowHeading();
      String columnDate = columnHeading();
      if (!rowDate.isEmpty() && !columnDate.isEmpty()) {
        // 2020年 over a column and 5月 before a row are one date.
        Period both = read(columnDate + rowDate, resolver);
        return both.equals(NO_DATE) ? read(rowDate, resolver) : both;
      }
      String own = rowDate.isEmpty() ? columnDate : rowDate;
      Period relative = own.isEmpty() ? null : ofHeadline(own, resolver);
      if (relative != null) {
        return relative;
      }
      if (!own.isEmpty()) {
        return read(ofCaptionYear(own), resolver);
      }
      Period derived = derived(resolver);
      return derived == null ? sameDay(read(table.caption(), resolver)) : derived;
    }

    /**
     * 去年同期 beside 上半年 is the half-year a year before, 合计 beside 5月1日 and 5月2日 is both days; null
     * where the heading tells neither.
     */
    private @Nullable Period derived(DayResolver resolver) {
      int leaf = Math.min(table.headerRows(), row) - 1;
      String heading = leaf < 0 ? "" : words(table.rows().get(leaf).get(column));
      if (SAME_PERIOD.contains(heading)) {
        Period beside = beside(resolver);
        return beside == null ? null : yearBefore(beside, heading);
      }
      if (TOTALS.contains(heading)) {
        return together(resolver, leaf, column, 0, -1);
      }
      return column > 0 && TOTALS.contains(words(table.rows().get(row).get(0)))
          ? together(resolver, row, 0, -1, 0)
          : null;
    }

    private static String words(Table.Cell cell) {
      return FoldedText.of(cell.text()).text().replace(" ", "");
    }

    /** The period of the nearest dated column, first of those before; null where none is dated. */
    private @Nullable Period beside(DayResolver resolver) {
      int width = table.rows().get(row).size();
      for (int step = 1; step < Math.min(width, NEAR); step++) {
        for (int other : new int[] {column - step, column + step}) {
          if (other >= 0 && other < width && !columnHeading(other).isEmpty()) {
            return new Place(table, row, other, headline).period(resolver);
          }
        }
      }
      return headline == null ? null : new Period(headline.from(), headline.to(), "headline");
    }

    private static Period yearBefore(Period period, String heading) {
      return new Period(yearBefore(period.start()), yearBefore(period.end()), heading);
    }

    private static @Nullable LocalDate yearBefore(@Nullable LocalDate day) {
      if (day == null) {
        return null;
      }
      boolean last = day.equals(YearMonth.from(day).atEndOfMonth()) && day.getDayOfMonth() > 27;
      LocalDate before = day.minusYears(1);
      return last ? YearMonth.from(before).atEndOfMonth() : before;
    }

    /** From the first to the last of the dates that stand in a line before a total; else null. */
    private @Nullable Period together(
        DayResolver resolver, int fromRow, int fromColumn, int down, int right) {
      LocalDate first = null;
      LocalDate last = null;
      int dated = 0;
      for (int step = 1; step <= NEAR; step++) {
        int r = fromRow + step * down;
        int c = fromColumn + step * right;
        if (r < 0 || c < 0 || (down != 0 && r < table.headerRows())) {
          break;
        }
        String text = dated(table.rows().get(r).get(c).text());
        Period period = isDate(text) ? read(ofCaptionYear(text), resolver) : NO_DATE;
        if (period.start() == null || period.end() == null) {
          break;
        }
        first = first == null || period.start().isBefore(first) ? period.start() : first;
        last = last == null || period.end().isAfter(last) ? period.end() : last;
        dated++;
      }
      return dated > 1 ? new Period(first, last, "合计") : null;
    }

    /**
     * 本年, 上年 and 本月 of a table whose caption or headline tells 2021年 are those of 2021, whenever it
     * was published; null where nothing tells.
     */
    private @Nullable Period ofHeadline(String heading, DayResolver resolver) {
      Days base = told(resolver);
      List<TimeSpan> spans = spans(heading);
      if (base == null || spans.isEmpty()) {
        return null;
      }
      TimeSpan span = spans.get(0);
      Moment from = span.from();
      String folded = FoldedText.of(heading).text();
      Relation relation = new Relations(folded).of(span, 0, folded.length());
      if (relation == Relation.COMPARED || relation == Relation.NONE) {
        return null;
      }
      if (from.anchor() == Anchor.PUBLISHED_YEAR) {
        int year = base.to().getYear() + from.offset();
        return period(
            resolver,
            span,
            of(year, from.month(), from),
            of(year, span.to().month(), span.to()),
            heading);
      }
      boolean ofMonths =
          base.from().getDayOfMonth() == 1
              && base.to().equals(YearMonth.from(base.to()).atEndOfMonth())
              && !isWholeYear(base);
      boolean ofOneMonth = YearMonth.from(base.from()).equals(YearMonth.from(base.to()));
      if (from.anchor() == Anchor.PUBLISHED_MONTH && (ofOneMonth || ofMonths)) {
        YearMonth month = YearMonth.from(base.to()).plusMonths(from.offset());
        Moment day = of(month.getYear(), month.getMonthValue(), from);
        return period(resolver, span, day, day, heading);
      }
      return null;
    }

    /** 本月 of a whole year is no month of it; that of 1-5月 is May. */
    private static boolean isWholeYear(Days base) {
      return base.from().getMonthValue() == 1 && base.to().getMonthValue() == 12;
    }

    private static Moment of(int year, int month, Moment moment) {
      return new Moment(year, month, moment.day(), -1, Anchor.NONE, 0, moment.calendar());
    }

    private static @Nullable Period period(
        DayResolver resolver, TimeSpan span, Moment from, Moment to, String heading) {
      Days days = resolver.resolve(new TimeSpan(span.start(), span.end(), span.kind(), from, to));
      return days == null ? null : new Period(days.from(), days.to(), heading);
    }

    /** The days of the caption, else of the headline. */
    private @Nullable Days told(DayResolver resolver) {
      List<TimeSpan> spans = spans(table.caption());
      boolean dated =
          spans.size() == 1 && spans.get(0).from().year() > 0 && spans.get(0).from().day() == 0;
      return dated ? resolver.resolve(spans.get(0)) : headline;
    }

    /** 当日新增 under a caption 截至2月17日24时 is that day alone. */
    private Period sameDay(Period caption) {
      boolean ofTheDay =
          table.rows().subList(0, Math.min(table.headerRows(), row)).stream()
              .flatMap(line -> spans(line.get(column).text()).stream())
              .anyMatch(span -> span.from().anchor() == Anchor.SAME_DAY);
      return ofTheDay && caption.start() == null && caption.end() != null
          ? Period.on(caption.end(), caption.reason())
          : caption;
    }

    /** 年末 over a column of a table about 2019 is the end of 2019. */
    private String ofCaptionYear(String heading) {
      boolean whole = spans(heading).stream().anyMatch(s -> s.from().givesYear());
      return whole
          ? heading
          : spans(table.caption()).stream()
              .map(s -> s.from().year())
              .filter(year -> year > 0)
              .findFirst()
              .or(this::yearOfHeadline)
              .map(year -> year + "年" + heading)
              .orElse(heading);
    }

    /** The whole year that the headline tells: 1月 of 2021年度城市低保发放. */
    private Optional<Integer> yearOfHeadline() {
      boolean year =
          headline != null
              && isWholeYear(headline)
              && headline.from().getYear() == headline.to().getYear();
      return year && headline != null ? Optional.of(headline.from().getYear()) : Optional.empty();
    }

    private static List<TimeSpan> spans(String heading) {
      return TimeScanner.scan(FoldedText.of(heading).text());
    }

    private String rowHeading() {
      List<Table.Cell> line = table.rows().get(row);
      for (int i = column - 1; i >= 0 && column - i <= NEAR; i--) {
        String heading = isOfDates(i) ? dated(line.get(i).text()) : line.get(i).text();
        if ((i < 2 || isOfDates(i)) && isDate(heading)) {
          return heading;
        }
      }
      return dateBehind();
    }

    /** 处罚日期 2022.7.5 at the end of a row. */
    private String dateBehind() {
      List<Table.Cell> line = table.rows().get(row);
      for (int i = column + 1; i < line.size() && i - column <= NEAR; i++) {
        String heading =
            table.headerRows() == 0 ? "" : words(table.rows().get(table.headerRows() - 1).get(i));
        boolean done =
            DAYS.stream().anyMatch(heading::endsWith)
                && OTHER_DAYS.stream().noneMatch(heading::contains);
        if (done && isDate(line.get(i).text())) {
          return line.get(i).text();
        }
      }
      return "";
    }

    /** Whether the rows of a column are named by dates: 日期, 月份, 年份. */
    private boolean isOfDates(int i) {
      String heading =
          table.headerRows() == 0 ? "" : table.rows().get(table.headerRows() - 1).get(i).text();
      String folded = FoldedText.of(heading).text().replace(" ", "");
      String chinese = folded.replaceFirst("[A-Za-z ]+$", "");
      return folded.isEmpty() ? i == 0 : DATES.contains(chinese.isEmpty() ? folded : chinese);
    }

    /** 2019 is a year where years are looked for. */
    private static String dated(String cell) {
      String folded = FoldedText.of(cell).text().strip();
      boolean year =
          folded.length() == 4
              && folded.chars().allMatch(c -> c >= '0' && c <= '9')
              && (folded.startsWith("19") || folded.startsWith("20"));
      return year ? folded + "年" : cell;
    }

    /** The date over a column; the latest of those before where it tells a change of them. */
    private String columnHeading() {
      String own = columnHeading(column);
      int year = 0;
      boolean change = own.isEmpty() && tellsChange();
      for (int i = column - 1; change && i >= 0 && column - i <= NEAR; i--) {
        String date = columnHeading(i);
        int other = spans(date).stream().mapToInt(s -> s.from().year()).max().orElse(0);
        if (!date.isEmpty() && (own.isEmpty() || other > year)) {
          own = date;
          year = other;
        }
      }
      return own;
    }

    /** 比上年增减, 增减% beside 2021年决算数. */
    private boolean tellsChange() {
      int leaf = Math.min(table.headerRows(), row) - 1;
      String heading =
          leaf < 0 ? "" : FoldedText.of(table.rows().get(leaf).get(column).text()).text();
      return CHANGES.stream().anyMatch(heading::contains);
    }

    private String columnHeading(int column) {
      for (int i = Math.min(table.headerRows(), row) - 1; i >= 0; i--) {
        String text = dated(table.rows().get(i).get(column).text());
        if (isDate(text)) {
          return text;
        }
      }
      return "";
    }

    private static boolean isDate(String cell) {
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

    private static Period read(String heading, DayResolver resolver) {
      String folded = FoldedText.of(heading).text();
      for (TimeSpan span : TimeScanner.scan(folded)) {
        Days days = resolver.resolve(span);
        if (days != null) {
          Relation relation = new Relations(folded).of(span, 0, folded.length());
          return switch (relation) {
            case UNTIL -> new Period(null, days.to(), heading);
            case SINCE -> new Period(days.from(), null, heading);
            case AT -> days(days, heading);
            case NONE -> isPlanned(folded, span) ? days(days, heading) : NO_DATE;
            case COMPARED -> NO_DATE;
          };
        }
      }
      return NO_DATE;
    }
  }
}
