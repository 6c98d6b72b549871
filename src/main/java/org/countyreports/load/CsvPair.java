package org.countyreports.load;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A table under way in both its files: the one for programs and the one for spreadsheets. */
final class CsvPair implements Closeable, RowSink {

  private static final int BUFFER = 1 << 16;

  private final PublishedTable table;
  private final DigestStream plainDigest;
  private final DigestStream excelDigest;
  private final OutputStream plainOut;
  private final OutputStream excelOut;
  private final CsvFile plain;
  private final CsvFile excel;

  CsvPair(PublishedTable table, AsideFolder aside) throws IOException {
    this.table = table;
    this.plainDigest = new DigestStream(aside.create(table.fileName()));
    this.excelDigest = new DigestStream(aside.create(excelName(table)));
    this.plainOut = new BufferedOutputStream(plainDigest, BUFFER);
    this.excelOut = new BufferedOutputStream(excelDigest, BUFFER);
    this.plain = CsvFile.plain(plainOut, table.columns());
    this.excel = CsvFile.forSpreadsheets(excelOut, table.columns());
  }

  /** The path of a table's variant for spreadsheets. */
  static String excelName(PublishedTable table) {
    return "excel/" + table.fileName();
  }

  @Override
  public void accept(String[] cells) throws IOException {
    plain.accept(cells);
    excel.accept(cells);
  }

  /** Takes over the records of the file of reports at which an older table stands. */
  void copy(OldTable old) throws IOException {
    plain.flush();
    excel.flush();
    old.copyTo(plainOut, excelOut);
  }

  /** The file for programs, once it is closed. */
  PublishedFile plainFile() {
    return plainDigest.result(table.fileName());
  }

  /** The file for spreadsheets, once it is closed. */
  PublishedFile excelFile() {
    return excelDigest.result(excelName(table));
  }

  @Override
  public void close() throws IOException {
    plain.close();
    excel.close();
  }
}
