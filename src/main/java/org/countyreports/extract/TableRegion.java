package org.countyreports.extract;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;

/**
 * A data table with its place in the folded text.
 *
 * @param table the table
 * @param text the folded text of the article
 * @param start offset of its first cell
 * @param end offset behind its last cell
 */
record TableRegion(Table table, FoldedText text, int start, int end) {

  /** The data tables of an article in reading order. */
  static List<TableRegion> of(Article article, FoldedText text) {
    List<TableRegion> regions = new ArrayList<>();
    for (Table table : article.tables()) {
      int start = Integer.MAX_VALUE;
      int end = 0;
      for (List<Table.Cell> row : table.rows()) {
        for (Table.Cell cell : row) {
          start = Math.min(start, text.indexOf(cell.start()));
          end = Math.max(end, text.indexOf(cell.end()));
        }
      }
      if (end > start) {
        regions.add(new TableRegion(table, text, start, end));
      }
    }
    return regions;
  }
}
