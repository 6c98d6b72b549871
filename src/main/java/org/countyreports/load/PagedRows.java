package org.countyreports.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The rows of many files, one file after the other. They are read for some files at a time, and in
 * a thread of its own: while one page is written the next is read.
 */
final class PagedRows implements AutoCloseable {

  private static final int FILES_A_PAGE = 200;

  private final TableReader reader;
  private final PublishedTable table;
  private final List<String> paths;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private Map<String, List<String[]>> page = new HashMap<>();
  private Future<Map<String, List<String[]>>> nextPage;
  private int given;
  private int asked;

  /** The rows of files in published order; only committed rows are seen. */
  PagedRows(TableReader reader, PublishedTable table, List<String> paths) {
    this.reader = reader;
    this.table = table;
    this.paths = paths;
    this.nextPage = ask();
  }

  /** The rows of the next file, whose path is told; empty where it has none. */
  List<String[]> next(String path) {
    if (given % FILES_A_PAGE == 0) {
      page = taken();
      nextPage = ask();
    }
    given++;
    List<String[]> rows = page.remove(path);
    return rows == null ? List.of() : rows;
  }

  private Future<Map<String, List<String[]>>> ask() {
    int to = Math.min(paths.size(), asked + FILES_A_PAGE);
    List<String> some = paths.subList(asked, to);
    asked = to;
    Callable<Map<String, List<String[]>>> read =
        () -> some.isEmpty() ? Map.of() : reader.rows(table, some);
    return thread.submit(read);
  }

  private Map<String, List<String[]>> taken() {
    try {
      return nextPage.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
