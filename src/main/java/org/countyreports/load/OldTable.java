package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.parquet.ParquetFile;
import org.countyreports.parquet.Utf8Row;
import org.jspecify.annotations.Nullable;

/**
 * A published table as it lies in the output folder, read file of reports by file of reports. The
 * variant for spreadsheets holds the same records in the same order and goes along.
 */
final class OldTable implements Closeable {

  private final PublishedTable table;
  private final Path file;
  private final RecordScanner plain;
  private final @Nullable RecordScanner excel;
  private final int[] columns;
  private final int pathColumn;
  private final Utf8Row copied = new Utf8Row();
  private @Nullable String path;

  private OldTable(
      Path file, RecordScanner plain, @Nullable RecordScanner excel, PublishedTable table)
      throws IOException {
    this.table = table;
    this.file = file;
    this.plain = plain;
    this.excel = excel;
    List<String> header = plain.next() ? plain.cells() : List.of();
    this.columns = table.columnNames().stream().mapToInt(header::indexOf).toArray();
    this.pathColumn = header.indexOf("source_file");
    advance();
    if (excel != null) {
      excel.next();
      excel.nextLike(plain);
    }
  }

  /** Opens a table; with the variant for spreadsheets where its records will be copied. */
  static OldTable open(Path output, PublishedTable table, boolean withExcel) throws IOException {
    Path file = output.resolve(table.fileName());
    RecordScanner plain = new RecordScanner(file, 0);
    RecordScanner excel =
        withExcel ? new RecordScanner(output.resolve(table.excelName()), 0) : null;
    return new OldTable(file, plain, excel, table);
  }

  /** The file of reports that the next records are about; null behind the last. */
  @Nullable String path() {
    return path;
  }

  /** Writes the records of that file as they are, and goes on to the next file. */
  void copyTo(OutputStream plainOut, OutputStream excelOut, ParquetFile parquet)
      throws IOException {
    String before = path;
    while (before != null && before.equals(path)) {
      plain.copyTo(plainOut);
      copied.clear();
      for (int column : columns) {
        plain.copyCell(column, copied);
      }
      parquet.add(copied);
      if (excel != null) {
        excel.copyTo(excelOut);
      }
      advanceBoth();
    }
  }

  /** The records of that file, cells in today's order of columns, and goes on to the next file. */
  List<String[]> take() throws IOException {
    List<String[]> rows = new ArrayList<>();
    String before = path;
    while (before != null && before.equals(path)) {
      rows.add(row(plain));
      advanceBoth();
    }
    return rows;
  }

  /** Goes on to the next file. */
  void skip() throws IOException {
    String before = path;
    while (before != null && before.equals(path)) {
      advanceBoth();
    }
  }

  /** Where the records of some files begin, in bytes; reads the rest of the table. */
  Map<String, Long> positions(Set<String> paths) throws IOException {
    Map<String, Long> positions = new HashMap<>();
    while (path != null) {
      if (paths.contains(path)) {
        positions.put(path, plain.position());
      }
      skip();
    }
    return positions;
  }

  /** The records of the file that begins at a position. */
  List<String[]> takeAt(long position) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (RecordScanner there = new RecordScanner(file, position)) {
      String first = there.next() ? there.cell(pathColumn) : null;
      boolean more = first != null;
      while (more) {
        rows.add(row(there));
        more = there.next() && there.cell(pathColumn).equals(first);
      }
    }
    return rows;
  }

  /** Its files as they were read; whole ones, where all records were. */
  List<PublishedFile> files() {
    PublishedFile file = plain.read(table.fileName());
    return excel == null ? List.of(file) : List.of(file, excel.read(table.excelName()));
  }

  @Override
  public void close() throws IOException {
    plain.close();
    if (excel != null) {
      excel.close();
    }
  }

  private String[] row(RecordScanner scanner) {
    List<String> cells = scanner.cells();
    String[] row = new String[columns.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = columns[i] < 0 || columns[i] >= cells.size() ? "" : cells.get(columns[i]);
    }
    return row;
  }

  private void advance() throws IOException {
    path = pathColumn >= 0 && plain.next() ? plain.cell(pathColumn) : null;
  }

  private void advanceBoth() throws IOException {
    advance();
    if (excel != null) {
      excel.nextLike(plain);
    }
  }
}
