package org.countyreports.read;

import java.util.List;
import org.countyreports.model.Table;

/**
 * The cells of a data table, their offsets counted in the text of the table itself.
 *
 * @param text its text, a row a line, cells of a row separated by tabs
 * @param caption the table's own caption; empty where there is none
 * @param rows the full grid
 * @param headerRows how many rows at the top are headings
 * @param continued whether it goes on from the table in front of it, under headings of its own
 */
record Grid(
    String text, String caption, List<List<Table.Cell>> rows, int headerRows, boolean continued) {

  /** The table as it stands in an article's text from {@code offset} on. */
  Table at(int offset, String captionAbove) {
    return new Table(
        captionAbove,
        rows.stream().map(row -> row.stream().map(cell -> move(cell, offset)).toList()).toList(),
        headerRows);
  }

  static Table.Cell move(Table.Cell cell, int offset) {
    return new Table.Cell(cell.text(), cell.start() + offset);
  }
}
