package org.countyreports.copies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with its statements in reading order.
 *
 * @param published the day of its publication; null where the page gives none
 */
public record StatedReport(
    String id, @Nullable LocalDate published, ReportKind kind, List<Statement> statements)
    implements Serializable {

  /** Copies the list. */
  public StatedReport {
    statements = List.copyOf(statements);
  }
}
