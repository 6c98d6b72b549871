package org.countyreports.load;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Tells what a publication would change if some files had other rows; changes nothing itself. */
public final class PlannedChanges implements Closeable {

  private static final PublishedTable OBSERVATIONS = PublishedTables.get("observations");

  private static final int ID = OBSERVATIONS.columnNames().indexOf("observation_id");
  private static final int DUPLICATE_OF = OBSERVATIONS.columnNames().indexOf("duplicate_of");

  private final Baseline baseline;
  private final TableReader reader;
  private final Set<String> unpublished;
  private final @Nullable OldTable old;
  private final CsvFile csv;
  private final ChangeLog log;
  private final TableMerge merge;

  private PlannedChanges(JdbcOperations jdbc, Baseline baseline, OutputStream changes)
      throws IOException {
    this.baseline = baseline;
    this.reader = new TableReader(jdbc);
    this.unpublished = new HashSet<>(baseline.paths());
    this.old = baseline.open(OBSERVATIONS, false);
    this.csv =
        CsvFile.plain(
            new BufferedOutputStream(changes),
            PublishedTables.get(PublishedTables.CHANGES).columns());
    this.log = new ChangeLog(baseline.renamed(), csv);
    this.merge = new TableMerge(old, baseline.keeps(), null, this::replaced);
  }

  /**
   * Opens the comparison of a database and its output folder with a dataset of some files, by path
   * with their digests; the table changes goes to {@code changes}.
   */
  public static PlannedChanges open(
      JdbcOperations jdbc, Path output, NavigableMap<String, String> files, OutputStream changes)
      throws IOException {
    return new PlannedChanges(jdbc, Baseline.planned(jdbc, output, files), changes);
  }

  /** All files that are to be told about, in published order: those given and those gone. */
  public Collection<String> paths(Collection<String> files) {
    TreeSet<String> paths = new TreeSet<>(CodePointOrder.INSTANCE);
    paths.addAll(files);
    paths.addAll(unpublished);
    return paths;
  }

  /** The file would have these rows; files come in published order. */
  public void replaced(FileRows rows) throws IOException {
    merge.file(rows.file().path(), ObservationCells.of(rows));
  }

  /** The rows of the file in the database stay. */
  public void unchanged(String path) throws IOException {
    if (!baseline.keeps() || unpublished.contains(path)) {
      List<String> page = List.of(path);
      merge.file(path, reader.rows(OBSERVATIONS, page).getOrDefault(path, List.of()));
    }
  }

  /** The file would be gone. */
  public void gone(String path) throws IOException {
    merge.file(path, List.of());
  }

  /** Of what observations repeat only an import knows: those that stay keep it. */
  private void replaced(String path, List<String[]> before, List<String[]> now) throws IOException {
    Map<String, String> links = new HashMap<>();
    before.forEach(row -> links.put(row[ID], row[DUPLICATE_OF]));
    now.forEach(row -> row[DUPLICATE_OF] = links.getOrDefault(row[ID], row[DUPLICATE_OF]));
    log.replaced(path, before, now);
  }

  /** What would change in all. */
  public ChangeCounts finish() throws IOException {
    merge.finish();
    csv.flush();
    return log.counts();
  }

  @Override
  public void close() throws IOException {
    baseline.close();
    if (old != null) {
      old.close();
    }
  }
}
