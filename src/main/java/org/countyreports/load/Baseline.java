package org.countyreports.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** What a publication starts from: the one before, and the files that differ from it. */
final class Baseline implements Closeable {

  private final Path output;
  private final LastPublication last;
  private final Set<PublishedFile> read = new HashSet<>();
  private final boolean keeps;
  private final boolean comparable;
  private final List<String> paths;
  private final OldRowsByFile oldRows;
  private final RenamedFiles renamed;

  private Baseline(
      Path output,
      LastPublication last,
      boolean keeps,
      boolean comparable,
      List<String> paths,
      OldRowsByFile oldRows,
      RenamedFiles renamed) {
    this.output = output;
    this.last = last;
    this.keeps = keeps;
    this.comparable = comparable;
    this.paths = paths;
    this.oldRows = oldRows;
    this.renamed = renamed;
  }

  /** The baseline for what a database holds now. */
  static Baseline of(JdbcOperations jdbc, Path output) throws IOException {
    LastPublication last = new LastPublication(output, new ProgramState(jdbc));
    return of(jdbc, output, new Dataset(jdbc).digests(), last, last.isAsRemembered(), false);
  }

  /**
   * The same without reading the last publication first. Whoever has copied from it asks {@link
   * #isProven} whether it was what it seemed to be.
   */
  static Baseline unread(JdbcOperations jdbc, Path output) throws IOException {
    LastPublication last = new LastPublication(output, new ProgramState(jdbc));
    return of(jdbc, output, new Dataset(jdbc).digests(), last, last.seemsAsRemembered(), false);
  }

  /** The baseline for a dataset that would hold some files, by path with their digests. */
  static Baseline planned(JdbcOperations jdbc, Path output, NavigableMap<String, String> files)
      throws IOException {
    LastPublication last = new LastPublication(output, new ProgramState(jdbc));
    return of(jdbc, output, files, last, last.isAsRemembered(), true);
  }

  private static Baseline of(
      JdbcOperations jdbc,
      Path output,
      NavigableMap<String, String> files,
      LastPublication last,
      boolean keeps,
      boolean planned)
      throws IOException {
    boolean comparable = keeps || last.isIntact("observations") && last.isIntact("reports");
    List<String> paths = keeps ? new UnpublishedFiles(jdbc).paths() : List.copyOf(files.keySet());
    OldRowsByFile oldRows = new OldRowsByFile(output);
    // Of files that stay as they are none is gone: nobody need look through all that is published.
    // Which files a plan would lose is noted nowhere yet.
    boolean anyGone = planned || !keeps || !files.keySet().containsAll(paths);
    RenamedFiles renamed =
        comparable && anyGone ? renamed(last.digests(), files, oldRows) : RenamedFiles.NONE;
    oldRows.find(renamed.names());
    return new Baseline(output, last, keeps, comparable, paths, oldRows, renamed);
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

  /** Notes the files of a table that was read to its end. */
  void noteRead(@Nullable OldTable table) {
    if (table != null) {
      read.addAll(table.files());
    }
  }

  /** Whether what was copied is what this database published, to the byte. */
  boolean isProven() {
    return !keeps || last.remembered().containsAll(read);
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
