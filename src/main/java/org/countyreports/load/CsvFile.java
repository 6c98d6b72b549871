package org.countyreports.load;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A published CSV file under way: UTF-8, RFC 4180, lines ended by line feeds, header first. */
final class CsvFile implements Closeable, RowSink {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final CSVPrinter printer;
  private final List<Column> columns;
  private final boolean forSpreadsheets;

  private CsvFile(OutputStream out, List<Column> columns, boolean forSpreadsheets)
      throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    if (forSpreadsheets) {
      writer.write('\uFEFF');
    }
    this.printer = new CSVPrinter(writer, FORMAT);
    this.columns = columns;
    this.forSpreadsheets = forSpreadsheets;
    printer.printRecord(columns.stream().map(Column::name));
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
    for (int i = 0; i < cells.length; i++) {
      boolean text = forSpreadsheets && columns.get(i).isText();
      printer.print(text ? ExcelText.harmless(cells[i]) : cells[i]);
    }
    printer.println();
  }

  /** Hands on what was written so far. */
  void flush() throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
