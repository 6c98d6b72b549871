package org.countyreports.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** A row of a table: which of its cells is the heading of each other one, and where units stand. */
final class TableRow {

  // 较上月增加12个, 同比减少3户
  private static final Pattern CHANGED =
      Pattern.compile("(?:较|比|同比|环比)[\\u4e00-\\u9fff]{0,6}(?:增|减|升|降)[\\u4e00-\\u9fff]?\\d.{0,8}");

  // 2.公务接待费, (1)饲料: the number of a list and a name
  private static final Pattern NUMBERED =
      Pattern.compile("^[(（]?\\d{1,2}[.、．)）] ?[\\u4e00-\\u9fff]{2}");

  /** 〃 stands for the cell above. */
  private static final Set<String> DITTO = Set.of("〃", "″", "\"", "”", "同上");

  private final TableLayout layout;
  private final int row;
  private final List<Table.Cell> cells;
  private final Classifiers classifiers;
  private final int[] headings;
  private final int[] unitCells;
  private final TableLabel[] labels;

  /**
   * @param known whether the lexicon knows a noun
   */
  TableRow(TableLayout layout, int row, Classifiers classifiers, Predicate<String> known) {
    this.layout = layout;
    this.row = row;
    this.cells = layout.table().rows().get(row);
    this.classifiers = classifiers;
    this.headings = new int[cells.size()];
    this.unitCells = new int[cells.size()];
    this.labels = new TableLabel[cells.size()];
    findHeadings(known);
    findUnits();
  }

  List<Table.Cell> cells() {
    return cells;
  }

  /** The heading of the row for a cell: the nearest words in front that name something. */
  TableLabel label(int column) {
    return headings[column] < 0 ? TableLabel.NONE : labels[headings[column]];
  }

  /** The first heading of the row. */
  TableLabel first() {
    return Arrays.stream(labels)
        .filter(label -> label != null && !label.text().isEmpty())
        .findFirst()
        .orElse(TableLabel.NONE);
  }

  /** The unit that a cell of the row gives for a cell; null where none does. */
  @Nullable TableUnit unit(int column) {
    if (unitCells[column] < 0) {
      return null;
    }
    int at = row;
    String text = folded(cells.get(unitCells[column]).text()).strip();
    while (at > 0 && DITTO.contains(text)) {
      text = folded(layout.table().rows().get(--at).get(unitCells[column]).text()).strip();
    }
    return TableUnit.of(text, classifiers);
  }

  /** Whether a cell is one of the headings of the row. */
  boolean isLabel(int column) {
    return labels[column] != null;
  }

  private void findHeadings(Predicate<String> known) {
    int heading = -1;
    boolean figures = true;
    for (int column = 0; column < cells.size(); column++) {
      headings[column] = heading;
      String text = cells.get(column).text();
      boolean band = column == 0 && layout.namesBands();
      boolean words = band || isWords(text);
      if (text.isEmpty() || !words || !band && isAside(column)) {
        figures |= !text.isEmpty() && !words;
        continue;
      }
      TableLabel label = TableLabel.of(text, layout.column(column), classifiers, known);
      labels[column] = label;
      // The name of the next group stands behind figures; of two names side by side a known one
      // wins.
      if (heading < 0 || figures || !isNamed(heading) || isNamed(column)) {
        heading = column;
      }
      figures = false;
    }
  }

  private boolean isNamed(int column) {
    return layout.column(column).namesThings() || layout.column(column).namesHolders();
  }

  private boolean isAside(int column) {
    TableColumn above = layout.column(column);
    return layout.isUnits(column) || above.isAttribute() || above.describes() && told(column);
  }

  /** 长1.2公里、宽4.5米 tells of the row, it does not name it. */
  private boolean told(int column) {
    return cells.get(column).text().chars().anyMatch(Character::isDigit);
  }

  /** The unit in front of a cell and behind its heading, else the one behind it. */
  private void findUnits() {
    int unit = -1;
    for (int column = 0; column < cells.size(); column++) {
      if (layout.isUnits(column)) {
        unit = column;
      } else if (labels[column] != null) {
        unit = -1;
      }
      unitCells[column] = unit;
    }
    int behind = -1;
    for (int column = cells.size() - 1; column >= 0; column--) {
      if (layout.isUnits(column)) {
        behind = column;
      } else if (labels[column] != null) {
        behind = -1;
      }
      unitCells[column] = unitCells[column] < 0 ? behind : unitCells[column];
    }
  }

  /** Whether a cell holds words rather than a number or a stroke for nothing. */
  private static boolean isWords(String text) {
    boolean digit = false;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 0 && (!digit || !isFigure(text));
  }

  /** A figure begins with its number, or with one or two characters of a qualifier. */
  private static boolean isFigure(String text) {
    if (CHANGED.matcher(text).matches()) {
      return true;
    }
    int at = 0;
    while (at < text.length() && at < 3 && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length()
        && Character.isDigit(text.charAt(at))
        && !NUMBERED.matcher(text).find()
        && (at == 0 || LeadingWord.at(folded(text), 0).end() == at)
        && text.length() <= 12;
  }

  private static String folded(String text) {
    return FoldedText.of(text).text();
  }
}
