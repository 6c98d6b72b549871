package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.countyreports.model.Table;

/** Writes the lines of a report as the text of an article, its tables pointing into it. */
final class ArticleWriter {

  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_UNIT = 20;

  private final StringBuilder text = new StringBuilder();
  private final List<Table> tables = new ArrayList<>();

  /** What stands above a table that goes on from the one before it. */
  // 续表, （续表2）, 续上表, （续）, 表3（续）
  private static final Pattern CONTINUED =
      Pattern.compile(
          "[（(]?(?:续上?表?|接上表) ?[\\d一二三四五六七八九十]{0,3}[）)]?[：:]?|表 ?[\\d一二三四五六七八九十.-]{1,4} ?[（(]续[表]?[）)]");

  /** Adds the lines of a report; those of its head may give the unit of a table below them. */
  ArticleWriter write(List<Line> head, List<Line> lines) {
    String above = UnitCaption.last(head);
    String last = "";
    boolean behindTable = false;
    List<Line> joined = Paragraphs.join(lines);
    for (int i = 0; i < joined.size(); i++) {
      Line line = joined.get(i);
      if (text.length() > 0) {
        text.append('\n');
      }
      Grid grid = line.grid();
      if (grid != null) {
        last = caption(grid, grid.continued() || CONTINUED.matcher(above).matches() ? last : above);
        tables.add(grid.at(text.length(), last));
      } else if (behindTable && (i + 1 == joined.size() || joined.get(i + 1).grid() == null)) {
        addUnit(UnitCaption.of(line.text()));
      }
      behindTable = grid != null;
      text.append(line.text());
      above = caption(line, above);
    }
    return this;
  }

  /** A unit line right below a table is of that table, where no other table follows it. */
  private void addUnit(String unit) {
    Table table = tables.get(tables.size() - 1);
    if (!unit.isEmpty() && !table.caption().contains("单位")) {
      String caption = table.caption().isEmpty() ? unit : table.caption() + " " + unit;
      tables.set(tables.size() - 1, new Table(caption, table.rows(), table.headerRows()));
    }
  }

  /** The words above a table: a unit line together with the title in front of it. */
  private static String caption(Line line, String above) {
    if (line.isTable() || line.text().length() > LONGEST_CAPTION || line.isProse()) {
      return line.isTable() ? "" : UnitCaption.of(line.text());
    }
    return isUnit(line.text()) && !above.isEmpty() ? above + " " + line.text() : line.text();
  }

  /** The table's own caption; where that is missing or only a unit, the words above it as well. */
  private static String caption(Grid grid, String above) {
    String own = grid.caption();
    if (own.isEmpty() || above.isEmpty()) {
      return own + above;
    }
    return isUnit(own) || grid.continued() ? above + " " + own : own;
  }

  private static boolean isUnit(String text) {
    return text.length() <= LONGEST_UNIT && Folding.squeeze(text).contains("单位");
  }

  String text() {
    return text.toString();
  }

  List<Table> tables() {
    return tables;
  }
}
