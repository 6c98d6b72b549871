package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that was pasted with one cell a line: as many headings as there are columns, then its
 * rows one after the other.
 *
 * @param cells the cells in reading order
 * @param width how many columns they have
 * @param end the line behind the table
 */
record CellLines(List<String> cells, int width, int end) {

  private static final int WIDEST = 12;
  private static final int LONGEST_CELL = 20;
  private static final int LONGEST_HEADING = 14;

  /** Two columns are easily a chance, so they need one more row. */
  private static final int FEWEST_ROWS = 2;

  /** The table whose first heading is a line; empty where it is not safe to say so. */
  static Optional<CellLines> at(List<Line> lines, int at) {
    if (!isHeading(lines.get(at))) {
      return Optional.empty();
    }
    int known = 0;
    for (int width = 1; width <= WIDEST && at + width < lines.size(); width++) {
      Line heading = lines.get(at + width - 1);
      if (!isHeading(heading)) {
        return Optional.empty();
      }
      known += TableWords.isHeading(heading.text()) ? 1 : 0;
      if (width > 1 && known >= (width == 2 ? 2 : 1)) {
        int rows = rows(lines, at, width);
        if (rows >= FEWEST_ROWS + (width == 2 ? 1 : 0)) {
          return Optional.of(table(lines, at, width, rows));
        }
      }
    }
    return Optional.empty();
  }

  private static CellLines table(List<Line> lines, int at, int width, int rows) {
    int end = at + width * (rows + 1);
    List<String> cells = new ArrayList<>();
    lines.subList(at, end).forEach(line -> cells.add(line.text()));
    return new CellLines(cells, width, end);
  }

  /** The table as a grid. */
  List<Grid> grids() {
    GridBuilder grid = new GridBuilder();
    for (int i = 0; i < cells.size(); i++) {
      grid.cell(cells.get(i), 1, 1, false);
      if (i % width == width - 1) {
        grid.endRow();
      }
    }
    return grid.build();
  }

  /** How many rows of a width follow, each with names and figures in the same columns. */
  private static int rows(List<Line> lines, int at, int width) {
    boolean main = lines.get(at).main();
    int first = at + width;
    int rows = 0;
    while (first + (rows + 1) * width <= lines.size()) {
      int row = first + rows * width;
      if (!isRow(lines, first, row, width, main)) {
        break;
      }
      rows++;
    }
    return rows;
  }

  private static boolean isRow(List<Line> lines, int first, int row, int width, boolean main) {
    int names = 0;
    int figures = 0;
    for (int column = 0; column < width; column++) {
      Line line = lines.get(row + column);
      if (!isCell(line) || line.main() != main) {
        return false;
      }
      CellKind kind = CellKind.of(line.text());
      CellKind model = CellKind.of(lines.get(first + column).text());
      if (kind != CellKind.BLANK
          && model != CellKind.BLANK
          && (kind == CellKind.WORDS) != (model == CellKind.WORDS)) {
        return false;
      }
      names += kind == CellKind.WORDS ? 1 : 0;
      figures += kind.isFigure() ? 1 : 0;
    }
    return names > 0 && figures > 0;
  }

  private static boolean isHeading(Line line) {
    return isCell(line)
        && line.text().length() <= LONGEST_HEADING
        && CellKind.of(line.text()) == CellKind.WORDS;
  }

  private static boolean isCell(Line line) {
    String text = line.text();
    return !line.isTable()
        && line.linked() == 0
        && line.cells().isEmpty()
        && text.length() <= LONGEST_CELL
        && text.chars().noneMatch(c -> "。；！？：".indexOf(c) >= 0);
  }
}
