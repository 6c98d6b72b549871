package org.countyreports.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file under way. Rows are written some thousands at a time, so that a file may be larger
 * than memory, and in another thread: while some are written the next are taken. The same rows give
 * the same bytes on every machine.
 */
public final class ParquetFile implements Closeable {

  private final int columns;
  private final GroupWriter writer;
  private final ExecutorService thread;
  private RowGroup filling;
  private @Nullable Future<RowGroup> writing;

  /** Begins a file of a table, written in a thread that others may share; closes the stream. */
  public ParquetFile(
      OutputStream out, String table, List<ParquetColumn> columns, ExecutorService thread)
      throws IOException {
    this.columns = columns.size();
    this.writer = new GroupWriter(out, table, columns);
    this.thread = thread;
    this.filling = new RowGroup(columns.size());
  }

  /** Adds a row, its cells in the order of the columns; fails where those before it failed. */
  public void add(Utf8Row row) throws IOException {
    filling.add(row);
    if (filling.isFull()) {
      write();
    }
  }

  @Override
  public void close() throws IOException {
    try (writer) {
      if (filling.rows() > 0) {
        write();
      }
      written();
      writer.end();
    }
  }

  /** Hands the rows over, and goes on with the group that was written meanwhile. */
  private void write() throws IOException {
    RowGroup full = filling;
    filling = written();
    writing =
        thread.submit(
            () -> {
              writer.write(full);
              full.clear();
              return full;
            });
  }

  /** The group under way, once it is written and empty again; a new one where there is none. */
  private RowGroup written() throws IOException {
    try {
      return writing == null ? new RowGroup(columns) : writing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while rows were written");
    } catch (ExecutionException e) {
      throw new IOException("rows could not be written", e.getCause());
    }
  }
}
