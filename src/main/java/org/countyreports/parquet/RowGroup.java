package org.countyreports.parquet;

/** Some thousand rows: what of a file is in memory at a time. */
final class RowGroup {

  static final int MOST_ROWS = 20_000;

  /** Long texts make a group smaller. */
  private static final int ENOUGH_CHARACTERS = 8_000_000;

  private final int columns;
  private final Utf8Row cells = new Utf8Row();
  private int rows;
  private int counted;
  private int characters;

  RowGroup(int columns) {
    this.columns = columns;
  }

  void add(Utf8Row row) {
    if (row.cells() != columns) {
      throw new IllegalArgumentException(row.cells() + " cells in " + columns + " columns");
    }
    cells.append(row);
    rows++;
  }

  /** No text has more characters than bytes: mostly they need not be counted. */
  boolean isFull() {
    return rows == MOST_ROWS
        || cells.size() >= ENOUGH_CHARACTERS && characters() >= ENOUGH_CHARACTERS;
  }

  int rows() {
    return rows;
  }

  /** Hands over the cells of a column. */
  void copyColumn(int column, ColumnBuffer to) {
    for (int cell = column; cell < cells.cells(); cell += columns) {
      to.add(cells.bytes(), cells.start(cell), cells.end(cell));
    }
  }

  void clear() {
    cells.clear();
    rows = 0;
    counted = 0;
    characters = 0;
  }

  private int characters() {
    characters += cells.characters(counted);
    counted = cells.size();
    return characters;
  }
}
