package org.countyreports.job;

import java.sql.SQLException;
import org.countyreports.load.Notice;
import org.countyreports.load.NoticeException;

/** Failures of databases in words that help. */
final class DatabaseFailures {

  /** H2: the file is open in another process. */
  private static final int H2_IN_USE = 90020;

  private static final String LATER = "database.later_version";
  private static final String EARLIER = "database.earlier_version";

  private DatabaseFailures() {}

  /** The failure itself, or what it means. */
  static RuntimeException translated(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        if (sql.getErrorCode() == H2_IN_USE) {
          return new LockedException(Notice.of("lock.file"));
        }
        if (sql.getErrorCode() == DamagedDatabase.H2_LATER_VERSION) {
          return new NoticeException(Notice.of(isEarlier(sql) ? EARLIER : LATER));
        }
      }
    }
    if (DamagedDatabase.isCauseOf(failure)) {
      return new NoticeException(Notice.of("database.unreadable"));
    }
    return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
  }

  /** "The write format 2 is smaller than the supported format 3": H2 says the same code of both. */
  private static boolean isEarlier(SQLException failure) {
    return failure.getCause() != null
        && String.valueOf(failure.getCause().getMessage()).contains(" is smaller than ");
  }

  /** Whether another program has the file open. */
  static boolean isInUse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
        return true;
      }
    }
    return false;
  }
}
