package org.countyreports.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds tables whose columns are parted by single spaces, as a line of prose may be too: the
 * headings are words that headings are made of, and every row below has the same kinds of cells.
 */
final class SpacedLines {

  private static final int WIDEST = 12;
  private static final int LONGEST_HEADING = 16;
  private static final int LONGEST_LINE = 120;
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_KNOWN = 2;

  /** One known heading is enough above so many columns and rows. */
  private static final int MANY = 3;

  /** Names and sums without headings need one more row: a list of donors. */
  private static final int FEWEST_PAIRS = 3;

  private SpacedLines() {}

  /** The run that begins with a line; it ends with the line itself where none begins there. */
  static ColumnLines at(List<Line> lines, int at) {
    List<String> first = cells(lines.get(at));
    boolean headed = isHeadings(first);
    if (!headed && !isPair(first)) {
      return new ColumnLines(List.of(), 0, at);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(first);
    int end = at + 1;
    while (end < lines.size() && lines.get(end).main() == lines.get(at).main()) {
      List<String> row = cells(lines.get(end));
      if (headed ? !isLike(row, rows) : !isPair(row)) {
        break;
      }
      rows.add(row);
      end++;
    }
    boolean sure = first.stream().filter(TableWords::isHeading).count() >= FEWEST_KNOWN;
    int fewest = sure ? FEWEST_ROWS : MANY;
    boolean enough = headed ? rows.size() > fewest : rows.size() >= FEWEST_PAIRS;
    return enough ? new ColumnLines(rows, first.size(), end) : new ColumnLines(List.of(), 0, at);
  }

  private static List<String> cells(Line line) {
    String text = line.text();
    if (line.isTable() || line.isLink() || text.length() > LONGEST_LINE || text.indexOf(' ') < 0) {
      return List.of();
    }
    List<String> cells = Arrays.asList(text.split(" "));
    return cells.stream().allMatch(TextCells::isCell) ? cells : List.of();
  }

  private static boolean isHeadings(List<String> cells) {
    return cells.size() > 1
        && cells.size() <= WIDEST
        && cells.stream().allMatch(SpacedLines::isHeading)
        && cells.stream().filter(TableWords::isHeading).count()
            >= (cells.size() < MANY ? FEWEST_KNOWN : 1);
  }

  private static boolean isHeading(String cell) {
    return cell.length() <= LONGEST_HEADING
        && CellKind.of(cell) == CellKind.WORDS
        && "：:".indexOf(cell.charAt(cell.length() - 1)) < 0;
  }

  /** A name and what is said of it, a number with its unit: 某某商行 5000元. */
  private static boolean isPair(List<String> cells) {
    return cells.size() == 2
        && cells.get(0).length() > 1
        && CellKind.of(cells.get(0)) == CellKind.WORDS
        && CellKind.of(cells.get(1)) == CellKind.NUMBER
        && TableWords.hasUnit(cells.get(1));
  }

  /** Whether a row has names and figures where the first one below the headings has them. */
  private static boolean isLike(List<String> row, List<List<String>> rows) {
    if (row.size() != rows.get(0).size()) {
      return false;
    }
    List<String> model = rows.get(Math.min(1, rows.size() - 1));
    int names = 0;
    int figures = 0;
    for (int column = 0; column < row.size(); column++) {
      CellKind kind = CellKind.of(row.get(column));
      CellKind other = CellKind.of(model.get(column));
      boolean both = rows.size() > 1 && kind != CellKind.BLANK && other != CellKind.BLANK;
      if (both && (kind == CellKind.WORDS) != (other == CellKind.WORDS)) {
        return false;
      }
      names += kind == CellKind.WORDS ? 1 : 0;
      figures += kind.isFigure() ? 1 : 0;
    }
    return names > 0 && figures > 0;
  }
}
