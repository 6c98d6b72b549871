package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Table.Cell;

/** Finds the headings of a grid and parts it where headings stand again in the middle. */
final class GridParts {

  /** No table has more levels of headings. */
  private static final int MOST_LEVELS = 6;

  private static final int MOST_BANNERS = 4;

  private final String text;
  private final List<GridRow> rows;
  private final List<Grid> parts = new ArrayList<>();

  private GridParts(String text, List<GridRow> rows) {
    this.text = text;
    this.rows = rows;
  }

  /** The tables that the rows are, most often one; the text ends with a line break. */
  static List<Grid> of(String text, List<GridRow> rows, String caption) {
    return new GridParts(text, rows).part(caption);
  }

  private List<Grid> part(String caption) {
    int from = 0;
    String own = caption;
    while (from < rows.size()) {
      int top = behindBanners(from);
      int body = behindHeadings(top);
      int to = nextPart(top, body);
      parts.add(grid(from, to, top, body, own));
      from = to;
      own = "";
    }
    return parts;
  }

  private int behindBanners(int from) {
    int top = from;
    while (top + 1 < rows.size() && top - from < MOST_BANNERS && rows.get(top).isBanner()) {
      top++;
    }
    return top;
  }

  private int behindHeadings(int top) {
    if (!rows.get(top).isHeading()) {
      return top;
    }
    int body = top + 1;
    while (body < rows.size() && body - top < MOST_LEVELS && isLevel(body)) {
      body++;
    }
    return body == rows.size() ? top + 1 : body;
  }

  /** Whether a row under a row of headings is one more level of them. */
  private boolean isLevel(int row) {
    GridRow level = rows.get(row);
    boolean open =
        !rows.get(row - 1).isComplete() || level.isReachedInto() || rows.get(row - 1).isCodes();
    return level.isHeading() && !level.isBanner() && (level.heads() || open || level.isUnits());
  }

  /** The row where the same headings, or others under a title of their own, begin again. */
  private int nextPart(int top, int body) {
    String first = body > top ? rows.get(top).key() : "";
    for (int row = body + 1; row < rows.size(); row++) {
      GridRow each = rows.get(row);
      if (each.isReachedInto() || each.isBanner() || !each.isHeading()) {
        continue;
      }
      boolean titled = rows.get(row - 1).isBanner() && !rows.get(row - 1).isReachedInto();
      boolean again = body > top && each.opensLike(rows.get(top)) && isNewHeading(row);
      if (each.key().equals(first) || again || (titled && isNewHeading(row))) {
        return titled && row - 1 > body ? row - 1 : row;
      }
    }
    return rows.size();
  }

  private boolean isNewHeading(int row) {
    return row + 1 < rows.size() && rows.get(row).isAllWords() && rows.get(row + 1).hasNumber();
  }

  private Grid grid(int from, int to, int top, int body, String caption) {
    int start = rows.get(from).start();
    int end = to < rows.size() ? rows.get(to).start() : text.length();
    StringBuilder title = new StringBuilder(caption);
    for (int row = from; row < top; row++) {
      title.append(title.length() > 0 ? " " : "").append(words(rows.get(row)));
    }
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = from; row < to; row++) {
      boolean spread = row >= top && row + 1 < body;
      cells.add(moved(spread ? spread(rows.get(row).cells()) : rows.get(row).cells(), -start));
    }
    return new Grid(
        text.substring(start, Math.max(start, end - 1)),
        title.toString(),
        cells,
        body - from,
        from > 0);
  }

  private static String words(GridRow banner) {
    return banner.cells().stream()
        .map(Cell::text)
        .filter(cell -> CellKind.of(cell) == CellKind.WORDS)
        .findFirst()
        .orElse("");
  }

  /** A pasted heading that spanned columns leaves them empty: it is put back over them. */
  private static List<Cell> spread(List<Cell> row) {
    List<Cell> full = new ArrayList<>(row);
    for (int i = 2; i < full.size(); i++) {
      if (full.get(i).text().isEmpty() && !full.get(i - 1).text().isEmpty()) {
        full.set(i, full.get(i - 1));
      }
    }
    return full;
  }

  private static List<Cell> moved(List<Cell> row, int offset) {
    List<Cell> cells = new ArrayList<>(row.size());
    Cell last = null;
    for (Cell cell : row) {
      boolean same = last != null && last.start() == cell.start() + offset;
      Cell moved = same && last != null ? last : Grid.move(cell, offset);
      cells.add(moved);
      last = moved;
    }
    return cells;
  }
}
