package org.countyreports.job;

import java.sql.SQLException;
import org.countyreports.load.Notice;

/** Failures of databases in words that help. */
final class DatabaseFailures {

  /** H2: the file is open in another process. */
  private static final int H2_IN_USE = 90020;

  private DatabaseFailures() {}

  /** The failure itself, or what it means. */
  static RuntimeException translated(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
        return new LockedException(Notice.of("lock.file", firstLine(sql)));
      }
    }
    return failure;
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
