package org.countyreports.load;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The files whose rows changed since the last publication, table unpublished_file. */
final class UnpublishedFiles {

  private static final TableInsert INSERT = new TableInsert("unpublished_file", "source_file text");

  private final JdbcOperations jdbc;

  /** The files in a database; callers bring the transaction. */
  UnpublishedFiles(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes some files, in the transaction that changes their rows. */
  void mark(List<String> paths) {
    jdbc.update(
        "delete from unpublished_file where source_file in ("
            + Dataset.placeholders(paths.size())
            + ")",
        paths.toArray());
    INSERT.insert(jdbc, paths.stream().map(path -> new Object[] {path}).toList());
  }

  /** Their paths in published order. */
  List<String> paths() {
    List<String> paths =
        new ArrayList<>(
            jdbc.queryForList("select source_file from unpublished_file", String.class));
    paths.sort(CodePointOrder.INSTANCE);
    return paths;
  }

  /** Forgets them: they are published. */
  void clear() {
    jdbc.update("delete from unpublished_file");
  }
}
