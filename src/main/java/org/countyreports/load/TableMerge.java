package org.countyreports.load;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Merges what a published table holds with new rows, file of reports by file of reports, both in
 * published order: what a change does not touch stays as it is, byte by byte.
 */
final class TableMerge {

  /** Told what becomes of the rows of a file. */
  interface Watcher {

    /** The rows before and now; either is empty where there are none. */
    void replaced(String path, List<String[]> before, List<String[]> now) throws IOException;
  }

  private final @Nullable OldTable old;
  private final boolean keeps;
  private final @Nullable TableFiles out;
  private final Watcher watcher;

  /**
   * A merge; without an older table all is new, without {@code out} nothing is written.
   *
   * @param keeps whether files that are not handed in stay as they are, or are gone
   */
  TableMerge(@Nullable OldTable old, boolean keeps, @Nullable TableFiles out, Watcher watcher) {
    this.old = old;
    this.keeps = keeps;
    this.out = out;
    this.watcher = watcher;
  }

  /** Takes the rows of a file, empty where it is gone; paths come in published order. */
  void file(String path, List<String[]> rows) throws IOException {
    untilBefore(path);
    boolean known = old != null && path.equals(old.path());
    List<String[]> before = known && old != null ? old.take() : List.of();
    watcher.replaced(path, before, rows);
    if (out != null) {
      for (String[] row : rows) {
        out.accept(row);
      }
    }
  }

  /** Treats what is left of the older table. */
  void finish() throws IOException {
    untilBefore(null);
  }

  private void untilBefore(@Nullable String path) throws IOException {
    if (old == null) {
      return;
    }
    for (String at = old.path(); at != null && isBefore(at, path); at = old.path()) {
      if (!keeps) {
        watcher.replaced(at, old.take(), List.of());
      } else if (out != null) {
        out.copy(old);
      } else {
        old.skip();
      }
    }
  }

  private static boolean isBefore(String path, @Nullable String other) {
    return other == null || CodePointOrder.INSTANCE.compare(path, other) < 0;
  }
}
