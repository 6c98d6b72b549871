package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Table;

/** Writes the lines of a report as the text of an article, its tables pointing into it. */
final class ArticleWriter {

  private static final int LONGEST_CAPTION = 60;

  private final StringBuilder text = new StringBuilder();
  private final List<Table> tables = new ArrayList<>();

  /** Adds the lines of a report. */
  ArticleWriter write(List<Line> lines) {
    String above = "";
    for (Line line : Paragraphs.join(lines)) {
      if (text.length() > 0) {
        text.append('\n');
      }
      Grid grid = line.grid();
      if (grid != null) {
        tables.add(grid.at(text.length(), above));
      }
      text.append(line.text());
      above = line.text().length() <= LONGEST_CAPTION && grid == null ? line.text() : "";
    }
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Table> tables() {
    return tables;
  }
}
