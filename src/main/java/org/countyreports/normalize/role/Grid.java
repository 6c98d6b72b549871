package org.countyreports.normalize.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;

/** A table with the figures of its cells, and its headings as the rules read them. */
final class Grid {

  /** Longer texts are sentences, no headings. */
  private static final int LONGEST_HEADING = 30;

  private final Table table;
  private final int[][] figures;
  private final boolean[] isBanner;
  private final Map<Integer, List<String>> rowHeadings = new HashMap<>();

  /** A table without figures yet. */
  Grid(Table table) {
    this.table = table;
    this.figures = new int[table.rows().size()][];
    this.isBanner = new boolean[figures.length];
    for (int row = 0; row < figures.length; row++) {
      isBanner[row] = Table.isBanner(table.rows().get(row));
      figures[row] = new int[table.rows().get(row).size()];
      Arrays.fill(figures[row], Told.NONE);
    }
  }

  void put(int row, int column, int figure) {
    figures[row][column] = figure;
  }

  int rows() {
    return figures.length;
  }

  int columns() {
    return figures.length == 0 ? 0 : figures[0].length;
  }

  int firstRow() {
    return Math.min(table.headerRows(), figures.length);
  }

  /** The figure of a cell; {@link Told#NONE} where it has none. */
  int at(int row, int column) {
    return figures[row][column];
  }

  /** Whether a cell says that there is nothing: it is empty, a stroke or 0. */
  boolean isNothing(int row, int column) {
    String text = folded(table.rows().get(row).get(column).text());
    return text.chars().allMatch(c -> "-—–/0.无".indexOf(c) >= 0);
  }

  boolean hasFigures(int row) {
    for (int figure : figures[row]) {
      if (figure != Told.NONE) {
        return true;
      }
    }
    return false;
  }

  /** The words in front of the first figure of a row; asked for once all figures are put. */
  List<String> rowHeadings(int row) {
    List<String> known = rowHeadings.get(row);
    if (known == null) {
      known = readRowHeadings(row);
      rowHeadings.put(row, known);
    }
    return known;
  }

  private List<String> readRowHeadings(int row) {
    List<String> headings = new ArrayList<>();
    for (int column = 0; column < columns() && figures[row][column] == Told.NONE; column++) {
      add(headings, row, column);
    }
    return headings;
  }

  /** The headings of a column, top to bottom. */
  List<String> columnHeadings(int column) {
    List<String> headings = new ArrayList<>();
    for (int row = 0; row < firstRow(); row++) {
      add(headings, row, column);
    }
    return headings;
  }

  private void add(List<String> headings, int row, int column) {
    String text = folded(table.rows().get(row).get(column).text());
    boolean again = !headings.isEmpty() && headings.get(headings.size() - 1).equals(text);
    if (!text.isEmpty() && text.length() <= LONGEST_HEADING && !again) {
      headings.add(text);
    }
  }

  /** Whether one cell of the head spans two columns above their own headings. */
  boolean shareHeading(int column, int other) {
    for (int row = 0; row + 1 < firstRow(); row++) {
      List<Table.Cell> cells = table.rows().get(row);
      if (!isBanner[row] && cells.get(column).start() == cells.get(other).start()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first cell of a row spans another row, too. */
  boolean shareFirstCell(int row, int other) {
    Table.Cell cell = table.rows().get(row).get(0);
    return columns() > 1 && cell.start() == table.rows().get(other).get(0).start();
  }

  private static String folded(String text) {
    return FoldedText.of(text).text().replace(" ", "");
  }
}
