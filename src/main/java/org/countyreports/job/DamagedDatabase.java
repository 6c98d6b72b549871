package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countyreports.load.DiskSync;
import org.springframework.batch.core.job.JobExecution;

/** The program's own file of H2 when it cannot be read any more: told apart, and set aside. */
final class DamagedDatabase {

  /** H2: the file is broken. */
  private static final int H2_CORRUPT = 90030;

  /** H2: the file is of a later version, and as good as new. */
  static final int H2_LATER_VERSION = 90048;

  // "Chunk 12 not found [2.4.240/9]": H2's numbers for broken files where it says nothing better.
  private static final Pattern CORRUPT = Pattern.compile("\\[[0-9.]{3,20}/(?:6|9)]");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

  private DamagedDatabase() {}

  /** A run found out that the file is broken. */
  static final class FoundException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    FoundException(Throwable cause) {
      super("the database file is damaged", cause);
    }
  }

  /** Whether a failure, or what caused it, is a broken file. */
  static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        if (sql.getErrorCode() == H2_LATER_VERSION) {
          return false;
        }
        if (sql.getErrorCode() == H2_CORRUPT) {
          return true;
        }
      }
      if (isStore(cause) && CORRUPT.matcher(String.valueOf(cause.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }

  /** Fails where that is why a job failed. */
  static void throwWhereFound(JobExecution execution) {
    for (Throwable failure : execution.getAllFailureExceptions()) {
      if (isCauseOf(failure)) {
        throw new FoundException(failure);
      }
    }
  }

  /** Gives the file another name, under which nobody looks for it. */
  static Path setAside(DatabaseAddress address) throws IOException {
    Path file = ExistingDatabase.file(address);
    String time = TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    Path aside = file.resolveSibling("county-reports.damaged-" + time + ".mv.db");
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling("county-reports.damaged-%s-%d.mv.db".formatted(time, i));
    }
    Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    DiskSync.of(ExistingDatabase.folder(address));
    return aside;
  }

  private static boolean isStore(Throwable cause) {
    return cause.getClass().getName().endsWith("MVStoreException");
  }
}
