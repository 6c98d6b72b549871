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
  private final List<GridRow> rows = new ArrayList<>();
  private List<Pending> above = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private List<Pending> below = new ArrayList<>();
  private String caption = "";
  private int rowStart;
  private boolean filled;
  private boolean allHeads = true;

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
    allHeads &= head || content.isEmpty();
    boolean mayExpand = room.mayExpand();
    int columns = mayExpand ? Math.max(1, Math.min(columnSpan, WIDEST - row.size())) : 1;
    int height = mayExpand ? Math.max(1, Math.min(rowSpan, HIGHEST)) : 1;
    for (int i = 0; i < columns && row.size() < WIDEST; i++) {
      place(cell, height - 1);
    }
  }

  private void place(Cell cell, int rowsLeft) {
    row.add(cell);
    below.add(new Pending(cell, rowsLeft));
  }

  private void takeFromAbove() {
    while (room.mayExpand() && row.size() < above.size() && above.get(row.size()).rowsLeft() > 0) {
      Pending pending = above.get(row.size());
      place(pending.cell(), pending.rowsLeft() - 1);
    }
  }

  /** Ends the row that is open. */
  void endRow() {
    if (!filled) {
      return;
    }
    takeFromAbove();
    room.expand(row.size());
    rows.add(new GridRow(row, rowStart, allHeads));
    above = below;
    row = new ArrayList<>();
    below = new ArrayList<>();
    filled = false;
    allHeads = true;
    text.append('\n');
    rowStart = text.length();
  }

  /** Ends a group of rows, beyond which no cell reaches. */
  void endGroup() {
    endRow();
    above = new ArrayList<>();
  }

  /** Whether no row was added. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether the page has room for the full grid of this table; asked once, at its end. */
  boolean fits() {
    endRow();
    return room.take((long) rows.size() * width());
  }

  private int width() {
    return rows.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
  }

  /** The text of the table, a row a line, cells separated by tabs. */
  String text() {
    return text.length() == 0 ? "" : text.substring(0, text.length() - 1);
  }

  /** Keeps the caption of the table. */
  void caption(String words) {
    caption = words;
  }

  /** The table; several where headings begin anew in its middle. */
  List<Grid> build() {
    endRow();
    int width = width();
    List<GridRow> full = new ArrayList<>(rows.size());
    for (GridRow each : rows) {
      full.add(new GridRow(wide(each.cells(), width), each.start(), each.heads()));
    }
    return GridParts.of(text.toString(), full, caption);
  }

  private static List<Cell> wide(List<Cell> cells, int width) {
    if (cells.size() >= width) {
      return cells.subList(0, width);
    }
    List<Cell> padded = new ArrayList<>(cells);
    Cell blank = new Cell("", cells.get(cells.size() - 1).end());
    while (padded.size() < width) {
      padded.add(blank);
    }
    return padded;
  }
}
