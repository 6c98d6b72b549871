package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The files whose rows changed since the last publication, table unpublished_file. What that
 * publication showed of them is kept for the views in the schema published, until the next one.
 */
final class UnpublishedFiles {

  private static final TableInsert INSERT = new TableInsert("unpublished_file", "source_file text");

  private final JdbcOperations jdbc;

  /** The files in a database; callers bring the transaction. */
  UnpublishedFiles(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes some files, before the transaction changes their rows. */
  void mark(List<String> paths) {
    keep(paths);
    Pages.update(jdbc, "delete from unpublished_file where source_file in (%s)", paths);
    INSERT.insert(jdbc, paths.stream().map(path -> new Object[] {path}).toList());
  }

  /**
   * Notes the files of some reports, before the transaction changes links of these; the reports
   * need not be compared again.
   */
  void markLinked(Collection<String> reports) {
    List<String> paths =
        Pages.query(
            jdbc,
            "select distinct r.source_file from report r where r.report_id in (%s)"
                + " and not exists"
                + " (select 1 from unpublished_file u where u.source_file = r.source_file)",
            (rs, n) -> rs.getString(1),
            List.copyOf(reports));
    keep(paths.stream().distinct().toList());
    Pages.update(
        jdbc,
        "insert into unpublished_file (source_file, compared)"
            + " select s.source_file, true from source_file s where s.source_file in (%s)"
            + " and not exists"
            + " (select 1 from unpublished_file u where u.source_file = s.source_file)",
        paths);
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
    List.of("file", "report", "observation", "report_copy", "thing", "statement_pair")
        .forEach(table -> jdbc.update("delete from published.replaced_" + table));
  }

  /** Keeps the rows of those files that are as they were published. */
  private void keep(List<String> paths) {
    List<String> published =
        Pages.query(
            jdbc,
            "select s.source_file from source_file s where s.source_file in (%s) and not exists"
                + " (select 1 from unpublished_file u where u.source_file = s.source_file)",
            (rs, n) -> rs.getString(1),
            paths);
    String ofReports =
        " where report_id in (select report_id from report where source_file in (%s))";
    keep(published, "file", "source_file, sha256", "source_file", " where source_file in (%s)");
    keep(published, "report", "*", "report", " where source_file in (%s)");
    keep(published, "observation", "*", "observation", ofReports);
    keep(published, "report_copy", "*", "report_copy", ofReports);
  }

  private void keep(List<String> paths, String kept, String columns, String table, String where) {
    Pages.update(
        jdbc,
        "insert into published.replaced_" + kept + " select " + columns + " from " + table + where,
        paths);
  }
}
