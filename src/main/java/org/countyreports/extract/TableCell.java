package org.countyreports.extract;

import java.util.List;
import java.util.Set;
import org.countyreports.model.Table;
import org.countyreports.text.CharacterForms;
import org.countyreports.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A cell in its table: which headings stand above it and in front of it.
 *
 * @param table the table
 * @param row its row in the grid
 * @param column its column in the grid
 */
record TableCell(Table table, int row, int column) {

  static final int LONGEST_HEADING = 12;

  /** Columns whose numbers rank, name or date. */
  private static final List<String> MARKS = TableHeadings.of("mark");

  /** Column headings that do not say what is counted. */
  private static final Set<String> GENERAL = Set.copyOf(TableHeadings.of("general"));

  Table.Cell cell() {
    return table.rows().get(row).get(column);
  }

  /** Whether the cell is a heading itself. */
  boolean isHeading() {
    return row < table.headerRows();
  }

  /** Whether the numbers of its row or column rank, name or date something. */
  boolean isMarked() {
    String heading = columnHeading();
    return MARKS.stream().anyMatch(heading::contains);
  }

  /** What the cell measures: its column's heading, joined to its row's where that one says more. */
  String item(Classifiers classifiers) {
    String above = withoutUnit(columnHeading(), classifiers);
    String front = rowHeading();
    if (above.isEmpty() || isGeneral(above) && !front.isEmpty()) {
      return withoutUnit(front, classifiers);
    }
    if (front.isEmpty() || isPlace(front) || isTotal(front)) {
      return above;
    }
    return isChange(above) ? withoutUnit(front, classifiers) + above : above + "(" + front + ")";
  }

  /** The unit from a column of units, the headings or the caption; null where none is given. */
  @Nullable TableUnit unit(Classifiers classifiers) {
    String heading = folded(columnHeading());
    TableUnit unit = TableUnit.ofHeading(heading, classifiers);
    if (unit == null) {
      unit = unitColumn(classifiers);
    }
    if (unit == null) {
      unit = TableUnit.ofHeading(folded(rowHeading()), classifiers);
    }
    return unit != null || heading.contains("率") || heading.contains("比重")
        ? unit
        : TableUnit.ofHeading(folded(table.caption()), classifiers);
  }

  String rowText() {
    StringBuilder text = new StringBuilder();
    for (Table.Cell each : table.rows().get(row)) {
      text.append(each.text()).append(' ');
    }
    return text.toString();
  }

  Table.Cell firstOfRow() {
    return table.rows().get(row).stream()
        .filter(c -> !c.text().isEmpty())
        .findFirst()
        .orElse(cell());
  }

  Table.Cell lastOfRow() {
    List<Table.Cell> cells = table.rows().get(row);
    for (int i = cells.size() - 1; i >= 0; i--) {
      if (!cells.get(i).text().isEmpty()) {
        return cells.get(i);
      }
    }
    return cell();
  }

  private String columnHeading() {
    StringBuilder heading = new StringBuilder();
    String last = "";
    for (int i = 0; i < table.headerRows(); i++) {
      String text = table.rows().get(i).get(column).text();
      if (!text.equals(last)) {
        heading.append(text);
        last = text;
      }
    }
    return heading.toString();
  }

  /** The last text cell in front of the cell that is no number. */
  private String rowHeading() {
    for (int i = column - 1; i >= 0; i--) {
      String text = table.rows().get(row).get(i).text();
      if (!text.isEmpty() && !isNumber(text) && !isUnitColumn(i)) {
        return text;
      }
    }
    return "";
  }

  private @Nullable TableUnit unitColumn(Classifiers classifiers) {
    for (int i = 0; i < column; i++) {
      if (isUnitColumn(i)) {
        return TableUnit.ofText(folded(table.rows().get(row).get(i).text()), classifiers);
      }
    }
    return null;
  }

  private boolean isUnitColumn(int i) {
    for (int header = 0; header < table.headerRows(); header++) {
      String text = table.rows().get(header).get(i).text().replace(" ", "");
      if (text.equals("单位") || text.equals("计量单位")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = CharacterForms.fold(text.charAt(i));
      if (!NumeralParser.isDigit(c) && ".,-+% ".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGeneral(String heading) {
    return GENERAL.contains(heading.replace(" ", ""))
        || heading.chars().noneMatch(Character::isIdeographic)
        || heading.endsWith("年");
  }

  private static boolean isChange(String heading) {
    return heading.contains("增长")
        || heading.contains("增幅")
        || heading.contains("同比")
        || heading.contains("比上年")
        || heading.contains("增减")
        || heading.contains("增速");
  }

  private static boolean isTotal(String heading) {
    String plain = heading.replace(" ", "");
    return plain.equals("合计") || plain.equals("总计") || plain.equals("小计") || plain.endsWith("合计");
  }

  private static boolean isPlace(String heading) {
    String plain = heading.replace(" ", "").replace("　", "");
    char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
    return "市县区州旗镇乡村省盟".indexOf(last) >= 0
        || plain.endsWith("街道")
        || plain.endsWith("社区")
        || plain.length() <= 2;
  }

  private static String withoutUnit(String heading, Classifiers classifiers) {
    int open = Math.max(heading.lastIndexOf('('), heading.lastIndexOf('（'));
    boolean unit =
        open > 0
            && (heading.endsWith(")") || heading.endsWith("）"))
            && heading.length() - open <= 8;
    return (unit && TableUnit.ofHeading(folded(heading), classifiers) != null
            ? heading.substring(0, open)
            : heading)
        .strip();
  }

  private static String folded(String text) {
    return FoldedText.of(text).text();
  }
}
