package org.countyreports.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

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
    if (isHeadings(first)) {
      boolean sure = first.stream().filter(TableWords::isHeading).count() >= FEWEST_KNOWN;
      return run(lines, at, sure ? FEWEST_ROWS : MANY, SpacedLines::below);
    }
    if (isPair(first)) {
      return run(
          lines, at, FEWEST_PAIRS - 1, (row, rows) -> isPair(row) ? List.of(row) : List.of());
    }
    if (!pairs(first).isEmpty() && UnitCaption.isAbove(lines, at)) {
      return run(lines, at, FEWEST_ROWS - 1, (row, rows) -> pairs(row)).withUnitAbove();
    }
    return new ColumnLines(List.of(), 0, at, false);
  }

  /** The lines from one on that have rows; a run where there are more rows than {@code most}. */
  private static ColumnLines run(
      List<Line> lines,
      int at,
      int most,
      BiFunction<List<String>, List<List<String>>, List<List<String>>> rowsOf) {
    List<List<String>> rows = new ArrayList<>();
    int end = at;
    while (end < lines.size() && lines.get(end).main() == lines.get(at).main()) {
      List<List<String>> next = rowsOf.apply(cells(lines.get(end)), rows);
      if (next.isEmpty()) {
        break;
      }
      rows.addAll(next);
      end++;
    }
    return rows.size() > most
        ? new ColumnLines(rows, rows.get(0).size(), end, false)
        : new ColumnLines(List.of(), 0, at, false);
  }

  /** The first row, and those that are like the ones above them. */
  private static List<List<String>> below(List<String> row, List<List<String>> rows) {
    return rows.isEmpty() || isLike(row, rows) ? List.of(row) : List.of();
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
        && isPair(cells.get(0), cells.get(1))
        && TableWords.hasUnit(cells.get(1));
  }

  private static boolean isPair(String name, String number) {
    return name.length() > 1
        && CellKind.of(name) == CellKind.WORDS
        && CellKind.of(number) == CellKind.NUMBER;
  }

  /** 王力 200 李红 500, 王力200 李红500: names with a number each; empty where anything else stands. */
  private static List<List<String>> pairs(List<String> cells) {
    List<List<String>> pairs = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      String name = cells.get(at);
      int digit = 0;
      while (digit < name.length() && !Character.isDigit(name.charAt(digit))) {
        digit++;
      }
      boolean glued = digit < name.length();
      if (!glued && at + 1 == cells.size()) {
        return List.of();
      }
      String number = glued ? name.substring(digit) : cells.get(at + 1);
      if (!isPair(name.substring(0, digit), number)) {
        return List.of();
      }
      pairs.add(List.of(name.substring(0, digit), number));
      at += glued ? 1 : 2;
    }
    return pairs;
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
