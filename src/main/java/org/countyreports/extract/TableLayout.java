package org.countyreports.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.countyreports.model.Classifier;
import org.countyreports.model.Table;
import org.countyreports.model.TableRoles;
import org.countyreports.model.TableRoles.UnitSource;
import org.jspecify.annotations.Nullable;

/** What the headings and columns of a table are, found out once for all its cells. */
final class TableLayout {

  private static final int FEWEST_IN_SERIES = 3;

  /** C级, 男, 女性: what parts are called without their measure. */
  private static final int LONGEST_PART = 5;

  // 0-14, 3000-5000元, 60以上, 8000元以上
  private static final Pattern BAND =
      Pattern.compile(
          "(?:其中:)?\\d[\\d.]*(?:岁|元|亩|人|万元)?[-~—至]\\d[\\d.]*[\\u4e00-\\u9fff]{0,4}"
              + "|(?:其中:)?\\d[\\d.]*[\\u4e00-\\u9fff]{0,4}(?:以上|以下|以内)");

  private final Table table;
  private final Classifiers classifiers;
  private final List<TableColumn> columns = new ArrayList<>();
  private final BitSet unitColumns = new BitSet();
  private final BitSet series = new BitSet();
  private final boolean bands;
  private final BitSet columnNumbers = new BitSet();
  private final TableUnits.Told units;

  /** The unit of the last column that is no part of another one; null where its head gives none. */
  private @Nullable TableUnit wholeUnit;

  private boolean inParts;

  TableLayout(Table table, String headline, Classifiers classifiers) {
    this.table = table;
    this.classifiers = classifiers;
    this.units = units(table, headline, classifiers);
    // They stand right below the headings, in front of the first figures.
    int numbers = table.headerRows();
    if (numbers > 0
        && numbers < table.rows().size()
        && TableRows.isColumnNumbers(table.rows().get(numbers))) {
      columnNumbers.set(numbers);
    }
    this.bands = !table.rows().isEmpty() && isBands(table);
    int width = table.rows().isEmpty() ? 0 : table.rows().get(0).size();
    for (int column = 0; column < width; column++) {
      columns.add(partOf(TableColumn.of(table, column, classifiers), classifiers));
      unitColumns.set(column, isUnitColumn(column));
      series.set(column, isSeries(column));
    }
  }

  /**
   * 改造户数 | 其中:C级 | D级: a column that is told to be a part, and those behind it that name no
   * measure, are counted like the whole.
   */
  private TableColumn partOf(TableColumn column, Classifiers classifiers) {
    boolean told = column.detail();
    boolean goesOn =
        inParts
            && column.unit() == null
            && !column.isMark()
            && column.measure().isEmpty()
            && column.change().isEmpty()
            && column.leaf().length() <= LONGEST_PART
            && TableHeadings.valueByEnding("implies", column.leaf()) == null
            && TableHeadings.valueByEnding("measures", column.leaf()) == null
            && !column.isRate();
    if (!told && !goesOn) {
      inParts = false;
      TableUnit own = unitOf(column, classifiers);
      boolean rate = column.isRate() || own != null && own.isPercent();
      wholeUnit = rate ? wholeUnit : own;
      return column;
    }
    inParts = true;
    return column.unit() != null || wholeUnit == null ? column : column.withUnit(wholeUnit);
  }

  private static @Nullable TableUnit unitOf(TableColumn column, Classifiers classifiers) {
    String form = TableHeadings.valueByEnding("implies", column.leaf());
    return column.unit() != null || form == null ? column.unit() : TableUnit.of(form, classifiers);
  }

  /**
   * The units of the caption, else those of a cell among the headings or of a note below the rows,
   * else those of the headline: 各乡镇雨量（毫米）.
   */
  private static TableUnits.Told units(Table table, String headline, Classifiers classifiers) {
    List<List<Table.Cell>> rows = table.rows();
    List<List<Table.Cell>> heads =
        rows.subList(0, table.headerRows()).stream()
            .filter(row -> Table.isBanner(row) || TableColumn.tellsUnit(row))
            .toList();
    return TableUnits.Told.first(
        TableUnits.Told.ofCaption(table.caption(), UnitSource.CAPTION, classifiers),
        new TableUnits.Told(told(heads, classifiers), UnitSource.HEADING),
        new TableUnits.Told(
            told(rows.subList(Math.max(0, rows.size() - 1), rows.size()), classifiers),
            UnitSource.NOTE),
        TableUnits.Told.ofCaption(headline, UnitSource.HEADLINE, classifiers));
  }

  private static List<TableUnit> told(List<List<Table.Cell>> rows, Classifiers classifiers) {
    return rows.stream()
        .flatMap(List::stream)
        .map(cell -> TableHeadings.folded(cell.text()))
        .filter(text -> text.contains("单位"))
        .map(text -> TableUnit.ofCaption(text, classifiers))
        .filter(units -> !units.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  Table table() {
    return table;
  }

  int width() {
    return columns.size();
  }

  TableColumn column(int column) {
    return columns.get(column);
  }

  /** Whether a row numbers the columns. */
  boolean isColumnNumbers(int row) {
    return columnNumbers.get(row);
  }

  /** Whether a row is headings, or the numbers of the columns. */
  boolean isHeading(int row) {
    return row < table.headerRows() || columnNumbers.get(row);
  }

  /** Whether the cells of a column are the units of their rows. */
  boolean isUnits(int column) {
    return unitColumns.get(column);
  }

  /** Whether the numbers of a column rank, name or date their rows. */
  boolean isMark(int column) {
    return series.get(column) || columns.get(column).isMark();
  }

  /** The money that another column is in, 元 of 补贴标准(元/月); null where none is. */
  @Nullable TableUnit money() {
    return columns.stream()
        .map(TableColumn::unit)
        .filter(unit -> unit != null && unit.classifier().kind() == Classifier.Kind.MONEY)
        .findFirst()
        .map(unit -> new TableUnit(unit.factor(), unit.classifier(), ""))
        .orElse(null);
  }

  /** What each column is, for a person. */
  List<TableRoles.Column> columns() {
    List<TableRoles.Column> told = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      TableColumn each = columns.get(i);
      TableUnit unit = each.unit();
      told.add(new TableRoles.Column(each.leaf(), role(i), unit == null ? "" : unit.form()));
    }
    return told;
  }

  private TableRoles.ColumnRole role(int column) {
    TableColumn each = columns.get(column);
    if (isUnits(column)) {
      return TableRoles.ColumnRole.UNITS;
    }
    if (isMark(column)) {
      return TableRoles.ColumnRole.MARK;
    }
    if (isWords(column)) {
      return TableRoles.ColumnRole.WORDS;
    }
    if (!each.change().isEmpty()) {
      return TableRoles.ColumnRole.CHANGE;
    }
    if (each.isRate() || each.unit() != null && each.unit().isPercent()) {
      return TableRoles.ColumnRole.RATE;
    }
    return each.detail() ? TableRoles.ColumnRole.PART : TableRoles.ColumnRole.FIGURES;
  }

  /** Whether no cell below the headings of a column is a number. */
  private boolean isWords(int column) {
    return table.rows().stream()
        .skip(table.headerRows())
        .map(row -> TableHeadings.folded(row.get(column).text()))
        .noneMatch(text -> TableNumber.of(text, classifiers, false) != null);
  }

  /** Whether the rows are named by bands in their first cells: 0-14岁. */
  boolean namesBands() {
    return bands;
  }

  /** The units that are told for the whole table; empty where none are. */
  List<TableUnit> units() {
    return units.units();
  }

  /** Where those are told. */
  UnitSource unitSource() {
    return units.source();
  }

  /** A column of units says so, or holds nothing else. */
  private boolean isUnitColumn(int column) {
    boolean named = TableHeadings.is("unit", columns.get(column).leaf());
    int found = 0;
    int filled = 0;
    int last = -1;
    for (int row = table.headerRows(); row < table.rows().size(); row++) {
      Table.Cell cell = table.rows().get(row).get(column);
      if (!cell.text().isEmpty() && cell.start() != last) {
        filled++;
        found += TableUnit.of(TableHeadings.folded(cell.text()), classifiers) == null ? 0 : 1;
        last = cell.start();
      }
    }
    return found > 0 && (named ? found * 2 >= filled : found > 1 && found == filled);
  }

  /** 0-14, 15-59, 60以上 down the first column name their rows. */
  private static boolean isBands(Table table) {
    int bands = 0;
    for (List<Table.Cell> row : table.rows().subList(table.headerRows(), table.rows().size())) {
      String text = TableHeadings.folded(row.get(0).text()).replace(" ", "");
      boolean band = BAND.matcher(text).matches();
      if (!band && text.chars().anyMatch(Character::isDigit)) {
        return false;
      }
      bands += band ? 1 : 0;
    }
    return bands > 1;
  }

  /** 1, 2, 3 … down a column without a unit is no figure; nor are years in the first column. */
  private boolean isSeries(int column) {
    TableColumn heading = columns.get(column);
    boolean nameless = heading.leaf().isEmpty() || column == 0;
    if (column == 0 && bands) {
      return true;
    }
    if (!nameless || heading.unit() != null) {
      return false;
    }
    int count = 0;
    int years = 0;
    int numbers = 0;
    for (int row = table.headerRows(); row < table.rows().size(); row++) {
      String text = TableHeadings.folded(table.rows().get(row).get(column).text()).strip();
      if (text.isEmpty() || !text.chars().allMatch(Character::isDigit)) {
        continue;
      }
      numbers++;
      count += text.equals(String.valueOf(count + 1)) ? 1 : 0;
      years += text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) ? 1 : 0;
    }
    return numbers > 0
        && ((count >= FEWEST_IN_SERIES && count == numbers)
            || (years == numbers && column == 0)
            || (count == numbers && column == 0 && columns.size() > 2));
  }
}
