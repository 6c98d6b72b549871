package org.countyreports.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run of lines with the same number of columns.
 *
 * @param rows the cells of each line; a title inside of the table is one cell
 * @param width how many columns they have
 * @param end the line behind the run; the first line itself where no run begins there
 * @param captioned whether a line above gives the unit of its figures
 */
record ColumnLines(List<List<String>> rows, int width, int end, boolean captioned) {

  private static final int WIDEST = 60;

  /** Two rows under a heading are a table; without a heading it takes one more. */
  private static final int FEWEST = 2;

  private static final int MOST_LEVELS = 3;

  /** The run that begins with a line. */
  static ColumnLines at(List<Line> lines, int at) {
    ColumnLines exact = run(lines, at, TextCells::exact);
    if (exact.end() == at) {
      ColumnLines spaced = SpacedLines.at(lines, at);
      return spaced.end() > at ? spaced : separated(lines, at);
    }
    ColumnLines dense = run(lines, at, TextCells::dense);
    return dense.end() > exact.end() ? dense : exact;
  }

  /**
   * Lines of values separated by commas, as a saved spreadsheet; prose has commas too, so that
   * every line below the headings must have as many.
   */
  private static ColumnLines separated(List<Line> lines, int at) {
    ColumnLines found = run(lines, at, TextCells::separated);
    boolean even = found.rows().stream().allMatch(row -> row.size() == found.width());
    return found.rows().size() > FEWEST && even ? found : new ColumnLines(List.of(), 0, at, false);
  }

  private static ColumnLines run(List<Line> lines, int at, Function<Line, List<String>> cells) {
    List<List<String>> rows = new ArrayList<>();
    boolean main = lines.get(at).main();
    int width = 0;
    int end = at;
    for (int i = at; i < lines.size() && lines.get(i).main() == main; i++) {
      Line line = lines.get(i);
      List<String> row = behindGap(rows, width, cells.apply(line));
      if (TextCells.isRule(line)) {
        if (rows.isEmpty() && i > at) {
          break;
        }
        end = rows.isEmpty() ? at : i + 1;
      } else if (row.size() > 1 && (row.size() == width || widen(rows, width, row))) {
        width = Math.max(width, row.size());
        rows.add(padded(row, width));
        end = i + 1;
      } else if (rows.isEmpty() || end != i || !TextCells.isBanner(line)) {
        break;
      } else {
        rows.add(List.of(line.text()));
      }
    }
    int filled = rows.size();
    while (filled > 0 && rows.get(filled - 1).size() == 1) {
      filled--;
    }
    boolean captioned = filled > 0 && UnitCaption.isAbove(lines, at);
    return new ColumnLines(rows.subList(0, filled), width, end, captioned);
  }

  /** The gap in front of a line of units is lost: the units stand below the last headings. */
  private static List<String> behindGap(List<List<String>> rows, int width, List<String> row) {
    boolean units =
        rows.size() == 1
            && row.size() < width
            && !row.isEmpty()
            && row.stream().allMatch(TableWords::isUnit)
            && !hasFigure(rows.get(0));
    if (!units) {
      return row;
    }
    List<String> full = new ArrayList<>(Collections.nCopies(width - row.size(), ""));
    full.addAll(row);
    return full;
  }

  /** Whether a row of another width belongs to the rows; brings those in front to its width. */
  private static boolean widen(List<List<String>> rows, int width, List<String> row) {
    if (rows.isEmpty()) {
      return true;
    }
    if (rows.size() == 1 && lacksCorner(rows.get(0), row)) {
      rows.get(0).add(0, "");
      return true;
    }
    if (row.size() < width) {
      // Trailing tabs are lost when a table is pasted.
      return row.size() * 2 > width && row.contains("");
    }
    boolean headings =
        rows.size() <= MOST_LEVELS
            && row.size() < 2 * width
            && rows.stream().allMatch(each -> each.contains("") && !hasFigure(each));
    if (headings) {
      rows.replaceAll(each -> padded(each, row.size()));
    }
    return headings;
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> padded = new ArrayList<>(row);
    while (padded.size() < width) {
      padded.add("");
    }
    return padded;
  }

  /** The corner of a table is often empty: headings are one less than the cells below. */
  private static boolean lacksCorner(List<String> first, List<String> row) {
    return row.size() == first.size() + 1
        && first.stream().allMatch(cell -> CellKind.of(cell) == CellKind.WORDS)
        && hasFigure(row);
  }

  /** The same rows, their unit given above. */
  ColumnLines withUnitAbove() {
    return new ColumnLines(rows, width, end, true);
  }

  /** The tables that the lines are; empty where it is not safe to say so. */
  Optional<List<Grid>> grids() {
    return isData() ? Optional.of(build()) : Optional.empty();
  }

  private List<Grid> build() {
    GridBuilder grid = new GridBuilder();
    for (List<String> row : rows) {
      int span = row.size() == 1 ? width : 1;
      row.forEach(cell -> grid.cell(cell, span, 1, false));
      grid.endRow();
    }
    return grid.build();
  }

  private boolean isData() {
    if (width < 2 || width > WIDEST) {
      return false;
    }
    List<List<String>> full = rows.stream().filter(row -> row.size() == width).toList();
    int headings = 0;
    while (headings < full.size() && !hasNumber(full.get(headings))) {
      headings++;
    }
    List<List<String>> data = full.subList(headings, full.size());
    boolean headed = headings > 0 && isHeading(full.subList(0, headings));
    return data.size() >= FEWEST + (headed || captioned ? 0 : 1)
        && hasColumns(data, headed || captioned);
  }

  /** Headings do not end with a colon, as the labels of a form do. */
  private static boolean isHeading(List<List<String>> headings) {
    return headings.stream()
        .flatMap(List::stream)
        .noneMatch(cell -> cell.endsWith("：") || cell.endsWith(":"));
  }

  /**
   * Whether a column names the rows and another holds their figures, {@code bare} without units.
   */
  private boolean hasColumns(List<List<String>> data, boolean bare) {
    int figures = 0;
    int names = 0;
    for (int column = 0; column < width; column++) {
      int numbers = 0;
      int words = 0;
      int units = 0;
      for (List<String> row : data) {
        CellKind kind = CellKind.of(row.get(column));
        numbers += kind.isFigure() ? 1 : 0;
        words += kind == CellKind.WORDS || kind == CellKind.YEAR ? 1 : 0;
        boolean unit = TableWords.hasUnit(row.get(column)) || TableWords.endsWithUnit(row.get(0));
        units += kind == CellKind.NUMBER && unit ? 1 : 0;
      }
      figures += (bare ? numbers : units) * 3 >= data.size() * 2 ? 1 : 0;
      names += words * 3 >= data.size() * 2 ? 1 : 0;
    }
    return figures > 0 && names > 0;
  }

  private static boolean hasNumber(List<String> row) {
    return row.stream().anyMatch(cell -> CellKind.of(cell) == CellKind.NUMBER);
  }

  private static boolean hasFigure(List<String> row) {
    return row.stream().anyMatch(cell -> CellKind.of(cell).isFigure());
  }
}
