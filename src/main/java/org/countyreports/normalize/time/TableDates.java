package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countyreports.model.Period;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.Moment;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The dates in the headings of rows and columns and in captions. */
final class TableDates {

  /** For a cell whose table gives no date. */
  static final Period NO_DATE = new Period(null, null, "table");

  private static final List<String> OTHER_YEARS = List.of("上年", "去年", "同期", "历年");

  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "累计");

  private static final Set<String> SAME_PERIOD =
      Set.of("去年同期", "上年同期", "同期", "去年同期数", "上年同期数", "同期数");

  private final DayResolver resolver;
  private final @Nullable Days headline;
  private final TreeMap<Integer, Place> cells = new TreeMap<>();

  /** What the lines around each table say, looked for once for all its cells. */
  private final IdentityHashMap<Table, Period> notes = new IdentityHashMap<>();

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
      ColumnDates heads = new ColumnDates(table);
      for (int row = 0; row < table.rows().size(); row++) {
        add(table, row, heads);
      }
    }
  }

  private void add(Table table, int row, ColumnDates heads) {
    List<Table.Cell> line = table.rows().get(row);
    for (int column = 0; column < line.size(); column++) {
      cells.putIfAbsent(line.get(column).start(), new Place(table, row, column, headline, heads));
    }
  }

  /** The stretch that the headline tells: 2022年5月低保公示; both ends null where it tells none. */
  Period ofHeadline() {
    return headline == null
        ? new Period(null, null, "")
        : new Period(headline.from(), headline.to(), "headline");
  }

  /**
   * What a line right above or below the table of a cell says; {@link #NO_DATE} where none does.
   */
  Period noted(int foldedOffset) {
    Table table = cells.floorEntry(text.originalStart(foldedOffset)).getValue().table();
    return notes.computeIfAbsent(table, t -> noteOf(t, tableStart(foldedOffset)));
  }

  private Period noteOf(Table table, int start) {
    List<Table.Cell> last = table.rows().get(table.rows().size() - 1);
    int end = last.stream().mapToInt(Table.Cell::end).max().orElse(0);
    return TableNotes.of(text.text(), start, text.indexOf(end), resolver);
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

  private record Place(
      Table table, int row, int column, @Nullable Days headline, ColumnDates heads) {

    Table.Cell cell() {
      return table.rows().get(row).get(column);
    }

    Period period(DayResolver resolver) {
      Period running = running();
      if (running != null) {
        return running;
      }
      String rowDate = rowHeading();
      String columnDate = heads.of(column);
      if (!rowDate.isEmpty() && !columnDate.isEmpty()) {
        // 2020年 over a column and 5月 before a row are one date.
        Period both = DatedHeading.read(columnDate + rowDate, resolver);
        return both.equals(NO_DATE) ? DatedHeading.read(rowDate, resolver) : both;
      }
      String own = rowDate.isEmpty() ? columnDate : rowDate;
      Period relative = own.isEmpty() ? null : ofHeadline(own, resolver);
      if (relative != null) {
        return relative;
      }
      if (!own.isEmpty()) {
        return DatedHeading.read(ofCaptionYear(own), resolver);
      }
      Period derived = derived(resolver);
      return derived == null ? sameDay(DatedHeading.read(table.caption(), resolver)) : derived;
    }

    /** 累计 of a table of May is from January to May; null where the column tells nothing so. */
    private @Nullable Period running() {
      String heading = heads.leaf(column);
      boolean told =
          headline != null
              && heading.contains("累计")
              && OTHER_YEARS.stream().noneMatch(heading::contains)
              && headline.from().getDayOfMonth() == 1
              && headline.to().equals(YearMonth.from(headline.to()).atEndOfMonth());
      return told && headline != null
          ? new Period(headline.to().withDayOfYear(1), headline.to(), heading)
          : null;
    }

    /**
     * 去年同期 beside 上半年 is the half-year a year before, 合计 beside 5月1日 and 5月2日 is both days; null
     * where the heading tells neither.
     */
    private @Nullable Period derived(DayResolver resolver) {
      String heading = heads.leaf(column);
      if (SAME_PERIOD.contains(heading)) {
        Period beside = beside(resolver);
        return beside == null ? null : yearBefore(beside, heading);
      }
      if (TOTALS.contains(heading)) {
        return together(resolver, table.headerRows() - 1, column, 0, -1);
      }
      return column > 0 && TOTALS.contains(DatedHeading.words(table.rows().get(row).get(0).text()))
          ? together(resolver, row, 0, -1, 0)
          : null;
    }

    private @Nullable Period beside(DayResolver resolver) {
      Integer other = heads.beside(column);
      if (other != null) {
        return new Place(table, row, other, headline, heads).period(resolver);
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
      for (int step = 1; step <= ColumnDates.NEAR; step++) {
        int r = fromRow + step * down;
        int c = fromColumn + step * right;
        if (r < 0 || c < 0 || (down != 0 && r < table.headerRows())) {
          break;
        }
        String text = DatedHeading.dated(table.rows().get(r).get(c).text());
        Period period =
            DatedHeading.isDate(text) ? DatedHeading.read(ofCaptionYear(text), resolver) : NO_DATE;
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
      List<TimeSpan> spans = DatedHeading.spans(heading);
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
      List<TimeSpan> spans = DatedHeading.spans(table.caption());
      boolean dated =
          spans.size() == 1 && spans.get(0).from().year() > 0 && spans.get(0).from().day() == 0;
      return dated ? resolver.resolve(spans.get(0)) : headline;
    }

    /** 当日新增 under a caption 截至2月17日24时 is that day alone. */
    private Period sameDay(Period caption) {
      boolean ofTheDay =
          table.rows().subList(0, Math.min(table.headerRows(), row)).stream()
              .flatMap(line -> DatedHeading.spans(line.get(column).text()).stream())
              .anyMatch(span -> span.from().anchor() == Anchor.SAME_DAY);
      return ofTheDay && caption.start() == null && caption.end() != null
          ? Period.on(caption.end(), caption.reason())
          : caption;
    }

    /** 年末 over a column of a table about 2019 is the end of 2019. */
    private String ofCaptionYear(String heading) {
      boolean whole = DatedHeading.spans(heading).stream().anyMatch(s -> s.from().givesYear());
      return whole
          ? heading
          : DatedHeading.spans(table.caption()).stream()
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

    private String rowHeading() {
      List<Table.Cell> line = table.rows().get(row);
      for (int i = column - 1; i >= 0 && column - i <= ColumnDates.NEAR; i--) {
        boolean names = heads.nameRows(i);
        String text = line.get(i).text();
        String heading = names ? DatedHeading.dated(text) : text;
        if ((i < 2 || names) && DatedHeading.isDate(heading)) {
          return heading;
        }
      }
      return dateBehind();
    }

    /** 处罚日期 2022.7.5 at the end of a row. */
    private String dateBehind() {
      List<Table.Cell> line = table.rows().get(row);
      for (int i = column + 1; i < line.size() && i - column <= ColumnDates.NEAR; i++) {
        if (heads.tellWhen(i) && DatedHeading.isDate(line.get(i).text())) {
          return line.get(i).text();
        }
      }
      return "";
    }
  }
}
