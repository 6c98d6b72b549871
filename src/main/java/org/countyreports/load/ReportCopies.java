package org.countyreports.load;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Finds the reports that repeat others, and notes of which. What it finds depends on the reports
 * alone, not on the order in which they came; only what changed, and what shares a bucket with it,
 * is looked at again. It goes on step by step, each in a transaction of its own; what is left to do
 * stands in the database.
 */
public final class ReportCopies {

  private static final int FILES_A_STEP = 5_000;
  private static final int REPORTS_A_STEP = 2_000;

  private final JdbcOperations jdbc;
  private final MarkedReports marked;
  private final VerifiedCopies verified;
  private final CopyLinks links;

  /** The copies in a database; callers bring a transaction for each step. */
  public ReportCopies(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.marked = new MarkedReports(jdbc);
    StatementReader statements = new StatementReader(jdbc);
    this.verified = new VerifiedCopies(jdbc, statements);
    this.links = new CopyLinks(jdbc, verified, statements);
  }

  /** Does some of what is left to do; whether there is more. */
  public boolean step() {
    List<String> files =
        first("select source_file from unpublished_file where not compared", FILES_A_STEP);
    if (!files.isEmpty()) {
      links.forget();
      marked.update(files, verified);
      Pages.update(
          jdbc, "update unpublished_file set compared = true where source_file in (%s)", files);
      return true;
    }
    List<String> reports = first("select report_id from pending_copy", REPORTS_A_STEP);
    if (reports.isEmpty()) {
      return false;
    }
    marked.compared();
    links.update(reports);
    Pages.update(jdbc, "delete from pending_copy where report_id in (%s)", reports);
    return true;
  }

  private List<String> first(String select, int count) {
    return jdbc.queryForList(
        select + " order by 1 fetch first " + count + " rows only", String.class);
  }
}
