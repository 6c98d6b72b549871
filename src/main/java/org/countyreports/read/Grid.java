package org.countyreports.read;

import java.util.List;
import org.countyreports.model.Table;

/**
 * The cells of a data table, their offsets counted in the text of the table itself.
 *
 * @param caption the table's own caption; empty where there is none
 * @param rows the full grid
 * @param headerRows how many rows at the top are headings
 */
record Grid(String caption, List<List<Table.Cell>> rows, int headerRows) {

  /** The table as it stands in an article's text from {@code offset} on. */
  Table at(int offset, String captionAbove) {
    return new Table(
        caption.isEmpty() ? captionAbove : caption,
        rows.stream().map(row -> row.stream().map(cell -> move(cell, offset)).toList()).toList(),
        headerRows);
  }

  private static Table.Cell move(Table.Cell cell, int offset) {
    return new Table.Cell(cell.text(), cell.start() + offset);
  }
}
