package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables that were pasted as text: columns parted by tabs, wide gaps or strokes, or one
 * cell a line. Where it is not safe to say that lines are a table, they stay as they are.
 */
final class TextTables {

  private final List<Line> lines;
  private final List<Line> joined;

  private TextTables(List<Line> lines) {
    this.lines = lines;
    this.joined = new ArrayList<>(lines.size());
  }

  /** The lines, those of a table joined to one. */
  static List<Line> join(List<Line> lines) {
    return new TextTables(lines).join();
  }

  private List<Line> join() {
    int at = 0;
    while (at < lines.size()) {
      ColumnLines columns = ColumnLines.at(lines, at);
      int next = columns.end() > at ? columns(at, columns) : cells(at);
      if (next == at) {
        joined.add(lines.get(at++));
      }
      at = next > at ? next : at;
    }
    return joined;
  }

  /** Adds the lines of a run of columns, as a table where they are one; the line behind it. */
  private int columns(int at, ColumnLines columns) {
    Optional<List<Grid>> grids = columns.grids();
    if (grids.isEmpty()) {
      joined.addAll(lines.subList(at, columns.end()));
    } else {
      boolean main = lines.get(at).main();
      grids.get().forEach(grid -> joined.add(Line.table(grid, main)));
    }
    return columns.end();
  }

  private int cells(int at) {
    Optional<CellLines> found = CellLines.at(lines, at);
    if (found.isEmpty()) {
      return at;
    }
    boolean main = lines.get(at).main();
    found.get().grids().forEach(grid -> joined.add(Line.table(grid, main)));
    return found.get().end();
  }
}
