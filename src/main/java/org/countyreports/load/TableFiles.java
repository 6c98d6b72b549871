package org.countyreports.load;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.countyreports.parquet.ParquetColumn;
import org.countyreports.parquet.ParquetFile;
import org.countyreports.parquet.ParquetType;
import org.countyreports.parquet.Utf8Row;

/** A table under way in all its files: the one for programs, for spreadsheets, and Parquet. */
final class TableFiles implements Closeable, RowSink {

  private static final int BUFFER = 1 << 16;

  private final PublishedTable table;
  private final DigestStream plainDigest;
  private final DigestStream excelDigest;
  private final DigestStream parquetDigest;
  private final OutputStream plainOut;
  private final OutputStream excelOut;
  private final CsvFile plain;
  private final CsvFile excel;
  private final ParquetFile parquet;
  private final Utf8Row row = new Utf8Row();
  private final CsvRecord record = new CsvRecord();

  /** Opens the files; the Parquet file is written in a thread that others may share. */
  TableFiles(PublishedTable table, AsideFolder aside, ExecutorService thread) throws IOException {
    this.table = table;
    this.plainDigest = new DigestStream(aside.create(table.fileName()));
    this.excelDigest = new DigestStream(aside.create(table.excelName()));
    this.parquetDigest = new DigestStream(aside.create(table.parquetName()));
    this.plainOut = new BufferedOutputStream(plainDigest, BUFFER);
    this.excelOut = new BufferedOutputStream(excelDigest, BUFFER);
    this.plain = CsvFile.plain(plainOut, table.columns());
    this.excel = CsvFile.forSpreadsheets(excelOut, table.columns());
    this.parquet =
        new ParquetFile(
            new BufferedOutputStream(parquetDigest, BUFFER), table.name(), columns(table), thread);
  }

  @Override
  public void accept(String[] cells) throws IOException {
    record.set(row.set(cells));
    plain.accept(cells, record);
    excel.accept(cells, record);
    parquet.add(row);
  }

  /** Takes over the records of the file of reports at which an older table stands. */
  void copy(OldTable old) throws IOException {
    old.copyTo(plainOut, excelOut, parquet);
  }

  /** The files as written, once they are closed. */
  List<PublishedFile> written() {
    return List.of(
        plainDigest.result(table.fileName()),
        excelDigest.result(table.excelName()),
        parquetDigest.result(table.parquetName()));
  }

  @Override
  public void close() throws IOException {
    try (plain;
        excel) {
      parquet.close();
    }
  }

  private static List<ParquetColumn> columns(PublishedTable table) {
    return table.columns().stream()
        .map(column -> new ParquetColumn(column.name(), type(column), column.required()))
        .toList();
  }

  private static ParquetType type(Column column) {
    return switch (column.type()) {
      case "integer" -> ParquetType.INTEGER;
      case "number" -> ParquetType.NUMBER;
      case "date" -> ParquetType.DATE;
      default -> ParquetType.TEXT;
    };
  }
}
