package org.countyreports.model;

import java.util.List;

/**
 * A data table of an article as a full grid: a cell that spans rows or columns stands in each place
 * it covers.
 *
 * @param caption the table's caption or the unit line above it; empty where there is none
 * @param rows the grid, top to bottom; all rows have the same length
 * @param headerRows how many rows at the top are headings
 */
public record Table(String caption, List<List<Cell>> rows, int headerRows) {

  /** Copies the grid and refuses a ragged one. */
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
      throw new IllegalArgumentException("a table is a full grid");
    }
  }

  /** Whether a row is its first cell and nothing else: a name for the rows below it. */
  public static boolean isBanner(List<Cell> row) {
    return row.size() > 1
        && !row.get(0).text().isEmpty()
        && row.stream()
            .allMatch(cell -> cell.text().isEmpty() || cell.start() == row.get(0).start());
  }

  /**
   * A cell of a table.
   *
   * @param text its text, spaces trimmed; it stands in the article's text at {@code start}
   * @param start offset of the text in the article's text
   */
  public record Cell(String text, int start) {

    /** Offset behind the text in the article's text. */
    public int end() {
      return start + text.length();
    }
  }
}
