package org.countyreports.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Parquet file under way. Rows are written some thousands at a time, so that a file may be larger
 * than memory; the same rows give the same bytes on every machine.
 */
public final class ParquetFile implements Closeable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int ROWS_A_GROUP = 20_000;

  /** Long texts make a group smaller. */
  private static final int CHARACTERS_A_GROUP = 8_000_000;

  private final OutputStream out;
  private final Footer footer;
  private final List<ColumnBuffer> buffers;
  private long position;
  private long characters;

  /** Begins a file of a table; closing it closes the stream. */
  public ParquetFile(OutputStream out, String table, List<ParquetColumn> columns)
      throws IOException {
    this.out = out;
    this.footer = new Footer(table, columns);
    this.buffers = columns.stream().map(ColumnBuffer::new).toList();
    write(MAGIC);
  }

  /** Adds a row, its cells in the order of the columns. */
  public void add(String[] cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      buffers.get(i).add(cells[i]);
      characters += cells[i].length();
    }
    if (rows() == ROWS_A_GROUP || characters >= CHARACTERS_A_GROUP) {
      endGroup();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (rows() > 0) {
        endGroup();
      }
      byte[] description = footer.bytes();
      write(description);
      write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(description.length)
              .array());
      write(MAGIC);
    }
  }

  private int rows() {
    return buffers.get(0).rows();
  }

  private void endGroup() throws IOException {
    int rows = rows();
    List<ColumnChunk> chunks = new ArrayList<>();
    for (ColumnBuffer buffer : buffers) {
      chunks.add(write(buffer));
      buffer.clear();
    }
    footer.add(rows, chunks);
    characters = 0;
  }

  private ColumnChunk write(ColumnBuffer buffer) throws IOException {
    long start = position;
    boolean dictionary = buffer.hasDictionary();
    Page first = dictionary ? Page.dictionary(buffer) : Page.data(buffer);
    write(first.header());
    write(first.body());
    long data = start;
    long uncompressed = first.uncompressedSize();
    if (dictionary) {
      data = position;
      Page page = Page.data(buffer);
      write(page.header());
      write(page.body());
      uncompressed += page.uncompressedSize();
    }
    return new ColumnChunk(
        buffer.column(), buffer.rows(), dictionary, start, data, uncompressed, position - start);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }
}
