package org.countyreports.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down which observations are added, changed and removed, for the table changes. */
final class ChangeLog implements TableMerge.Watcher {

  private static final PublishedTable OBSERVATIONS = PublishedTables.get("observations");
  private static final List<String> COLUMNS = OBSERVATIONS.columnNames();
  private static final int ID = COLUMNS.indexOf("observation_id");
  private static final int VALUE = COLUMNS.indexOf("value");

  /** The columns that a row of changes takes over. */
  private static final int[] CONTEXT =
      List.of(
              "observation_id",
              "source_file",
              "article",
              "quote",
              "item",
              "indicator",
              "region_code")
          .stream()
          .mapToInt(COLUMNS::indexOf)
          .toArray();

  /** What tells an observation from the others of a file that was renamed. */
  private static final int[] PLACE =
      List.of("article", "start", "end", "quote").stream().mapToInt(COLUMNS::indexOf).toArray();

  private final RenamedFiles renamed;
  private final RowSink sink;
  private final Alterations alterations = new Alterations();
  private long added;
  private long changed;
  private long removed;

  ChangeLog(RenamedFiles renamed, RowSink sink) {
    this.renamed = renamed;
    this.sink = sink;
  }

  @Override
  public void replaced(String path, List<String[]> before, List<String[]> now) throws IOException {
    if (renamed.isOldName(path)) {
      return; // told under its new name
    }
    if (renamed.isNewName(path)) {
      compare(byPlace(renamed.rowsBefore(path)), byPlace(now));
    } else {
      compare(byId(before), byId(now));
    }
  }

  /** What was written down. */
  ChangeCounts counts() {
    return new ChangeCounts(added, changed, removed);
  }

  /** Those that say something else of the same words. */
  Alterations alterations() {
    return alterations;
  }

  private void compare(Map<String, String[]> before, Map<String, String[]> now) throws IOException {
    for (Map.Entry<String, String[]> row : now.entrySet()) {
      String[] old = before.remove(row.getKey());
      if (old == null) {
        added++;
        write("added", row.getValue(), VALUE, null, row.getValue());
      } else {
        changed += writeCells(old, row.getValue()) ? 1 : 0;
        alterations.add(old, row.getValue());
      }
    }
    for (String[] gone : before.values()) {
      removed++;
      alterations.gone(gone);
      write("removed", gone, VALUE, gone, null);
    }
  }

  private boolean writeCells(String[] before, String[] now) throws IOException {
    boolean any = false;
    for (int i = 0; i < now.length; i++) {
      if (!before[i].equals(now[i])) {
        write("changed", now, i, before, now);
        any = true;
      }
    }
    return any;
  }

  private void write(
      String change,
      String[] context,
      int column,
      String @Nullable [] before,
      String @Nullable [] now)
      throws IOException {
    List<String> cells = new ArrayList<>();
    cells.add(change);
    for (int i : CONTEXT) {
      cells.add(context[i]);
    }
    cells.add(COLUMNS.get(column));
    cells.add(before == null ? "" : before[column]);
    cells.add(now == null ? "" : now[column]);
    sink.accept(cells.toArray(String[]::new));
  }

  private static Map<String, String[]> byId(List<String[]> rows) {
    Map<String, String[]> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row[ID], row));
    return byId;
  }

  private static Map<String, String[]> byPlace(List<String[]> rows) {
    Map<String, String[]> byPlace = new LinkedHashMap<>();
    for (String[] row : rows) {
      StringBuilder place = new StringBuilder();
      for (int i : PLACE) {
        place.append(row[i]).append('\n');
      }
      String key = place.toString();
      while (byPlace.containsKey(key)) {
        key += "+";
      }
      byPlace.put(key, row);
    }
    return byPlace;
  }
}
