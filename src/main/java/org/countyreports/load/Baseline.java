package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** What a publication starts from: the one before, and the files that differ from it. */
final class Baseline implements Closeable {

  private final Path output;
  private final boolean keeps;
  private final boolean comparable;
  private final List<String> paths;
  private final OldRowsByFile oldRows;
  private final RenamedFiles renamed;

  private Baseline(
      Path output,
      boolean keeps,
      boolean comparable,
      List<String> paths,
      OldRowsByFile oldRows,
      RenamedFiles renamed) {
    this.output = output;
    this.keeps = keeps;
    this.comparable = comparable;
    this.paths = paths;
    this.oldRows = oldRows;
    this.renamed = renamed;
  }

  /** The baseline for what a database holds now. */
  static Baseline of(JdbcOperations jdbc, Path output) throws IOException {
    Dataset dataset = new Dataset(jdbc);
    return of(jdbc, output, dataset.digests());
  }

  /** The baseline for a dataset of some files, by path with their digests. */
  static Baseline of(JdbcOperations jdbc, Path output, NavigableMap<String, String> files)
      throws IOException {
    LastPublication last = new LastPublication(output, new ProgramState(jdbc));
    boolean keeps = last.isAsRemembered();
    boolean comparable = keeps || last.isIntact("observations") && last.isIntact("reports");
    List<String> paths = keeps ? new UnpublishedFiles(jdbc).paths() : List.copyOf(files.keySet());
    OldRowsByFile oldRows = new OldRowsByFile(output);
    RenamedFiles renamed = comparable ? renamed(last.digests(), files, oldRows) : RenamedFiles.NONE;
    oldRows.find(renamed.names());
    return new Baseline(output, keeps, comparable, paths, oldRows, renamed);
  }

  /** Whether files that are not among {@link #paths} stay as they are published. */
  boolean keeps() {
    return keeps;
  }

  /** The files that are to be written anew or are gone, in published order. */
  List<String> paths() {
    return paths;
  }

  /** The files that have another name now. */
  RenamedFiles renamed() {
    return renamed;
  }

  /** Opens a published table; null where there is none to compare with. */
  @Nullable OldTable open(PublishedTable table, boolean copies) throws IOException {
    boolean useful = keeps || comparable && table.name().equals("observations");
    return useful ? OldTable.open(output, table, keeps && copies) : null;
  }

  @Override
  public void close() throws IOException {
    oldRows.close();
  }

  private static RenamedFiles renamed(
      NavigableMap<String, String> before,
      NavigableMap<String, String> now,
      RenamedFiles.OldRows oldRows) {
    return RenamedFiles.of(without(before, now), without(now, before), oldRows);
  }

  private static NavigableMap<String, String> without(
      NavigableMap<String, String> files, NavigableMap<String, String> others) {
    NavigableMap<String, String> rest = new TreeMap<>(files);
    rest.keySet().removeAll(others.keySet());
    return rest;
  }
}
