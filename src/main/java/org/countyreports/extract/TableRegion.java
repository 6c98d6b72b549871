package org.countyreports.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param repeated whether the same table stands in the article before
 * @param headline the headline of the article
 */
record TableRegion(
    Table table, FoldedText text, int start, int end, boolean repeated, String headline) {

  /** The data tables of an article in reading order. */
  static List<TableRegion> of(Article article, FoldedText text) {
    List<TableRegion> regions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
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
        boolean repeated = !seen.add(words(text.text(), start, end));
        regions.add(new TableRegion(table, text, start, end, repeated, article.metadata().title()));
      }
    }
    return regions;
  }

  private static String words(String text, int start, int end) {
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        words.append(text.charAt(i));
      }
    }
    return words.toString();
  }
}
