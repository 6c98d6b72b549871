package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countyreports.parquet.Utf8Row;

/** A published CSV file under way: UTF-8, RFC 4180, lines ended by line feeds, header first. */
final class CsvFile implements Closeable, RowSink {

  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final OutputStream out;
  private final List<Column> columns;
  private final boolean forSpreadsheets;
  private final Utf8Row row = new Utf8Row();
  private final CsvRecord record = new CsvRecord();

  private CsvFile(OutputStream out, List<Column> columns, boolean forSpreadsheets)
      throws IOException {
    this.out = out;
    this.columns = columns;
    this.forSpreadsheets = forSpreadsheets;
    if (forSpreadsheets) {
      out.write(MARK);
    }
    record.set(row.set(columns.stream().map(Column::name).toArray(String[]::new)));
    record.writeTo(out);
  }

  /** A file for programs. */
  static CsvFile plain(OutputStream out, List<Column> columns) throws IOException {
    return new CsvFile(out, columns, false);
  }

  /** A file for spreadsheets: with a byte order mark, and no text cell that runs as a formula. */
  static CsvFile forSpreadsheets(OutputStream out, List<Column> columns) throws IOException {
    return new CsvFile(out, columns, true);
  }

  @Override
  public void accept(String[] cells) throws IOException {
    record.set(row.set(forSpreadsheets ? harmless(cells) : cells));
    record.writeTo(out);
  }

  /** Takes cells of which the record is at hand: without a formula, all files hold the same. */
  void accept(String[] cells, CsvRecord plain) throws IOException {
    if (forSpreadsheets && harmless(cells) != cells) {
      accept(cells);
    } else {
      plain.writeTo(out);
    }
  }

  /** The cells themselves where none of them is a formula. */
  private String[] harmless(String[] cells) {
    String[] harmless = cells;
    for (int i = 0; i < cells.length; i++) {
      if (columns.get(i).isText() && ExcelText.isFormula(cells[i])) {
        harmless = harmless == cells ? cells.clone() : harmless;
        harmless[i] = ExcelText.harmless(cells[i]);
      }
    }
    return harmless;
  }

  /** Hands on what was written so far. */
  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
