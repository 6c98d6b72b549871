package org.countyreports.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the bytes of a file, group of rows by group of rows. */
final class GroupWriter implements Closeable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final List<ParquetColumn> columns;
  private final Footer footer;
  private final ColumnBuffer buffer = new ColumnBuffer();
  private final Snappy snappy = new Snappy();
  private final ByteBuilder plain = new ByteBuilder();
  private final ByteBuilder packed = new ByteBuilder();
  private long position;

  GroupWriter(OutputStream out, String table, List<ParquetColumn> columns) throws IOException {
    this.out = out;
    this.columns = columns;
    this.footer = new Footer(table, columns);
    write(MAGIC);
  }

  void write(RowGroup group) throws IOException {
    List<ColumnChunk> chunks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      buffer.clear(columns.get(i));
      group.copyColumn(i, buffer);
      chunks.add(writeColumn());
    }
    footer.add(group.rows(), chunks);
  }

  /** Writes what stands behind the last group. */
  void end() throws IOException {
    byte[] description = footer.bytes();
    write(description);
    plain.clear();
    plain.writeInt(description.length);
    plain.write(MAGIC);
    write(plain.toByteArray());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private ColumnChunk writeColumn() throws IOException {
    long start = position;
    long uncompressed = 0;
    boolean dictionary = buffer.hasDictionary();
    if (dictionary) {
      plain.clear();
      buffer.writeDictionary(plain);
      uncompressed += writePage(PageHeader.dictionary(buffer, plain.size(), pack()));
    }
    long data = position;
    plain.clear();
    buffer.writeData(plain);
    uncompressed += writePage(PageHeader.data(buffer, plain.size(), pack()));
    return new ColumnChunk(
        buffer.column(), buffer.rows(), dictionary, start, data, uncompressed, position - start);
  }

  /** Compresses the page; returns its size then. */
  private int pack() {
    packed.clear();
    snappy.compress(plain, packed);
    return packed.size();
  }

  /** Writes the page behind its header; returns the size of both before compression. */
  private long writePage(byte[] header) throws IOException {
    write(header);
    packed.writeTo(out);
    position += packed.size();
    return (long) header.length + plain.size();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }
}
