package org.countyreports.parquet;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of one column until a group of rows is full; each different cell is kept once. */
final class ColumnBuffer {

  private final ParquetColumn column;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> cells = new ArrayList<>();
  private int[] values = new int[1024];
  private int[] present = new int[1024];
  private int rows;
  private int count;

  ColumnBuffer(ParquetColumn column) {
    this.column = column;
  }

  ParquetColumn column() {
    return column;
  }

  void add(String cell) {
    if (rows == present.length) {
      values = Arrays.copyOf(values, rows * 2);
      present = Arrays.copyOf(present, rows * 2);
    }
    boolean some = column.required() || !cell.isEmpty();
    present[rows++] = some ? 1 : 0;
    if (some) {
      Integer known = numbers.putIfAbsent(cell, cells.size());
      values[count++] = known == null ? cells.size() : known;
      if (known == null) {
        cells.add(cell);
      }
    }
  }

  int rows() {
    return rows;
  }

  /** How many different cells there are. */
  int distinct() {
    return cells.size();
  }

  /** Whether many cells are alike, so that it is worth while to write each of them once. */
  boolean hasDictionary() {
    return count > 0 && cells.size() <= count / 2;
  }

  /** The different cells. */
  byte[] dictionary() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    cells.forEach(cell -> column.type().write(cell, out));
    return out.toByteArray();
  }

  /** Which rows have a value, then the values or their numbers in the dictionary. */
  byte[] data() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!column.required()) {
      ByteArrayOutputStream levels = new ByteArrayOutputStream();
      RunLengths.write(present, rows, 1, levels);
      ParquetType.littleEndian(levels.size(), 4, out);
      out.writeBytes(levels.toByteArray());
    }
    if (hasDictionary()) {
      int bits = RunLengths.bits(cells.size() - 1);
      out.write(bits);
      RunLengths.write(values, count, bits, out);
    } else {
      for (int i = 0; i < count; i++) {
        column.type().write(cells.get(values[i]), out);
      }
    }
    return out.toByteArray();
  }

  void clear() {
    numbers.clear();
    cells.clear();
    rows = 0;
    count = 0;
  }
}
