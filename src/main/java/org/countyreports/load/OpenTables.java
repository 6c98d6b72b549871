package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** All tables of a publication under way, and the thread that writes their Parquet files. */
final class OpenTables implements Closeable {

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Map<String, TableFiles> tables = new LinkedHashMap<>();

  OpenTables(AsideFolder aside) throws IOException {
    for (PublishedTable table : PublishedTables.all()) {
      tables.put(table.name(), new TableFiles(table, aside, thread));
    }
  }

  TableFiles get(String table) {
    return Objects.requireNonNull(tables.get(table));
  }

  /** The files as written, once they are closed. */
  List<PublishedFile> written() {
    List<PublishedFile> files = new ArrayList<>();
    tables.values().forEach(table -> files.addAll(table.written()));
    return files;
  }

  /** Closes each of them, even where others fail; no thread is left. */
  @Override
  public void close() throws IOException {
    @Nullable IOException failure = null;
    try {
      for (TableFiles table : tables.values()) {
        try {
          table.close();
        } catch (IOException e) {
          failure = failure == null ? e : failure;
        }
      }
    } finally {
      thread.shutdownNow();
    }
    if (failure != null) {
      throw failure;
    }
  }
}
