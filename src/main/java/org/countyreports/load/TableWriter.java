package org.countyreports.load;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes all tables of a publication. */
final class TableWriter {

  private static final TableMerge.Watcher NOBODY = (path, before, now) -> {};

  private final TableReader reader;
  private final Baseline baseline;
  private final ObservationCounts counts;
  private final OpenTables tables;

  TableWriter(JdbcOperations jdbc, Baseline baseline, ObservationCounts counts, OpenTables tables) {
    this.reader = new TableReader(jdbc);
    this.baseline = baseline;
    this.counts = counts;
    this.tables = tables;
  }

  /** Writes them, and along with them what changes in the observations. */
  ChangeLog write() throws IOException {
    ChangeLog changes = new ChangeLog(baseline.renamed(), tables.get(PublishedTables.CHANGES));
    TableMerge.Watcher watcher =
        (path, before, now) -> {
          changes.replaced(path, before, now);
          counts.replaced(path, before, now);
        };
    for (PublishedTable table : PublishedTables.all()) {
      if (table.name().equals("observations")) {
        merge(table, watcher);
      } else if (table.columnNames().contains("source_file")) {
        if (!table.name().equals(PublishedTables.CHANGES)) {
          merge(table, NOBODY);
        }
      } else {
        reader.read(table, tables.get(table.name()));
      }
    }
    return changes;
  }

  private void merge(PublishedTable table, TableMerge.Watcher watcher) throws IOException {
    try (@Nullable OldTable old = baseline.open(table, true)) {
      TableMerge merge = new TableMerge(old, baseline.keeps(), tables.get(table.name()), watcher);
      try (PagedRows pages = new PagedRows(reader, table, baseline.paths())) {
        for (String path : baseline.paths()) {
          merge.file(path, pages.next(path));
        }
      }
      merge.finish();
      baseline.noteRead(old);
    }
  }
}
