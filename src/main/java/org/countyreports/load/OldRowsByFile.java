package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Published observations of single files, wherever in the table they stand. */
final class OldRowsByFile implements Closeable, RenamedFiles.OldRows {

  private final Path output;
  private final PublishedTable table = PublishedTables.get("observations");
  private @Nullable OldTable old;
  private Map<String, Long> positions = Map.of();

  OldRowsByFile(Path output) {
    this.output = output;
  }

  /** Looks up where the rows of some files are; reads the whole table once. */
  void find(Set<String> paths) throws IOException {
    if (!paths.isEmpty()) {
      old = OldTable.open(output, table, false);
      positions = old.positions(paths);
    }
  }

  @Override
  public List<String[]> of(String path) throws IOException {
    Long position = positions.get(path);
    return old == null || position == null ? List.of() : old.takeAt(position);
  }

  @Override
  public void close() throws IOException {
    if (old != null) {
      old.close();
    }
  }
}
