package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Table.Cell;

/** Builds a data table row by row: its text, a row a line, and the full grid of its cells. */
final class GridBuilder {

  /** Spans are capped: a page may ask for a million columns. */
  private static final int WIDEST = 200;

  private static final int HIGHEST = 2000;

  /** A cell that reaches into rows below. */
  private record Pending(Cell cell, int rowsLeft) {}

  private final GridRoom room;
  private final StringBuilder text = new StringBuilder();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Boolean> headings = new ArrayList<>();
  private List<Pending> above = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private List<Pending> below = new ArrayList<>();
  private String caption = "";
  private boolean filled;
  private boolean allHeads = true;
  private boolean numbers;

  GridBuilder() {
    this(new GridRoom());
  }

  GridBuilder(GridRoom room) {
    this.room = room;
  }

  /** Adds a cell to the row that is open. */
  void cell(String content, int columnSpan, int rowSpan, boolean head) {
    takeFromAbove();
    if (filled) {
      text.append('\t');
    }
    Cell cell = new Cell(content, text.length());
    text.append(content);
    filled = true;
    if (!content.isEmpty()) {
      allHeads &= head;
      numbers |= isNumber(content);
    }
    boolean mayExpand = room.mayExpand();
    int columns = mayExpand ? Math.max(1, Math.min(columnSpan, WIDEST - row.size())) : 1;
    int height = mayExpand ? Math.max(1, Math.min(rowSpan, HIGHEST)) : 1;
    for (int i = 0; i < columns && row.size() < WIDEST; i++) {
      row.add(cell);
      below.add(new Pending(cell, height - 1));
    }
  }

  private void takeFromAbove() {
    while (room.mayExpand() && row.size() < above.size() && above.get(row.size()).rowsLeft() > 0) {
      Pending pending = above.get(row.size());
      row.add(pending.cell());
      below.add(new Pending(pending.cell(), pending.rowsLeft() - 1));
    }
  }

  /** Ends the row that is open. */
  void endRow() {
    if (!filled) {
      return;
    }
    takeFromAbove();
    room.expand(row.size());
    rows.add(row);
    headings.add(allHeads || !numbers);
    above = below;
    row = new ArrayList<>();
    below = new ArrayList<>();
    filled = false;
    allHeads = true;
    numbers = false;
    text.append('\n');
  }

  /** Whether no row was added. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The text of the table, a row a line, cells separated by tabs. */
  String text() {
    endRow();
    return text.length() == 0 ? "" : text.substring(0, text.length() - 1);
  }

  /** Keeps the caption of the table. */
  void caption(String words) {
    caption = words;
  }

  /** Whether the page has room for the full grid of this table; asked once, at its end. */
  boolean fits() {
    endRow();
    return room.take((long) rows.size() * width());
  }

  private int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The table. */
  Grid build() {
    endRow();
    int width = width();
    for (List<Cell> each : rows) {
      while (each.size() < width) {
        each.add(new Cell("", each.get(each.size() - 1).end()));
      }
    }
    return new Grid(caption, rows, headerRows());
  }

  /** Rows at the top without a number or marked as headings; never the whole table. */
  private int headerRows() {
    int count = 0;
    while (count < headings.size() && headings.get(count)) {
      count++;
    }
    return count == headings.size() ? Math.min(1, count) : count;
  }

  private static boolean isNumber(String content) {
    boolean digit = false;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (Character.isDigit(c)) {
        digit = true;
      } else if (".,，%％-—+－ 万亿元人户例个次亩吨".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }
}
