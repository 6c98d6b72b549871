package org.countyreports.parquet;

import java.util.Arrays;

/** The cells of one column of a group of rows; each different cell is kept once. */
final class ColumnBuffer {

  /** More different cells are more than half of those of any group. */
  private static final int MOST_WITH_DICTIONARY = RowGroup.MOST_ROWS / 2;

  private ParquetColumn column = new ParquetColumn("", ParquetType.TEXT, false);
  private final DistinctCells cells = new DistinctCells();
  private int[] values = new int[1024];
  private int[] present = new int[1024];
  private int rows;
  private int count;

  /** Takes the cells of a column in the place of those of the last. */
  void clear(ParquetColumn next) {
    column = next;
    cells.clear();
    rows = 0;
    count = 0;
  }

  ParquetColumn column() {
    return column;
  }

  /** Adds a cell, in UTF-8. */
  void add(byte[] bytes, int from, int to) {
    if (rows == present.length) {
      int more = Math.min(rows * 2, RowGroup.MOST_ROWS);
      values = Arrays.copyOf(values, more);
      present = Arrays.copyOf(present, more);
    }
    boolean some = column.required() || from < to;
    present[rows++] = some ? 1 : 0;
    if (some) {
      values[count] = number(bytes, from, to);
      count++;
    }
  }

  private int number(byte[] bytes, int from, int to) {
    if (count > 0 && cells.is(values[count - 1], bytes, from, to)) {
      return values[count - 1]; // as in the row above
    }
    return cells.count() > MOST_WITH_DICTIONARY
        ? cells.add(bytes, from, to)
        : cells.number(bytes, from, to);
  }

  int rows() {
    return rows;
  }

  /** How many different cells there are. */
  int distinct() {
    return cells.count();
  }

  /** Whether many cells are alike, so that it is worth while to write each of them once. */
  boolean hasDictionary() {
    return count > 0 && cells.count() <= count / 2;
  }

  /** Writes the different cells. */
  void writeDictionary(ByteBuilder out) {
    for (int number = 0; number < cells.count(); number++) {
      cells.write(number, column.type(), out);
    }
  }

  /** Writes which rows have a value, then the values or their numbers in the dictionary. */
  void writeData(ByteBuilder out) {
    if (!column.required()) {
      int length = out.size();
      out.writeInt(0);
      RunLengths.write(present, rows, 1, out);
      out.setInt(length, out.size() - length - Integer.BYTES);
    }
    if (hasDictionary()) {
      int bits = RunLengths.bits(cells.count() - 1);
      out.write(bits);
      RunLengths.write(values, count, bits, out);
    } else {
      for (int i = 0; i < count; i++) {
        cells.write(values[i], column.type(), out);
      }
    }
  }
}
