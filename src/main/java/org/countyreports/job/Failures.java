package org.countyreports.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.countyreports.job.show.Messages;
import org.countyreports.load.Notice;
import org.countyreports.load.NoticeException;
import org.springframework.batch.core.job.JobExecution;

/** Why something failed, in one line, and what to do where that is known. */
public final class Failures {

  private static final Set<String> UNKNOWN = Set.of("failure.other", "failure.plain");

  private Failures() {}

  /** Why, for a person; a lock names its holder. */
  public static String explain(Throwable failure, Messages messages) {
    return messages.text(notice(failure));
  }

  /** Why, in English for a log. */
  static String explain(Throwable failure) {
    return notice(failure).toString();
  }

  /** Why a job failed, for a person. */
  static String explain(JobExecution execution, Messages messages) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    return failures.isEmpty()
        ? execution.getExitStatus().getExitDescription().lines().findFirst().orElse("unknown")
        : explain(failures.get(0), messages);
  }

  /** Fails with the loss of a connection where that is why a job failed. */
  static void throwConnectionLoss(JobExecution execution) {
    for (Throwable failure : execution.getAllFailureExceptions()) {
      if (ConnectionLoss.isCauseOf(failure)) {
        throw new IllegalStateException("the connection to the database was lost", failure);
      }
    }
  }

  /** Whether a job failed because the memory was used up, by whomever. */
  static boolean isOutOfMemory(JobExecution execution) {
    return execution.getAllFailureExceptions().stream().anyMatch(Failures::isOutOfMemory);
  }

  /** Whether something failed because the memory was used up. */
  public static boolean isOutOfMemory(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean memory = cause instanceof OutOfMemoryError;
      // H2 tells it with a state and a message of its own.
      if (memory || (cause instanceof SQLException sql && "90108".equals(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words say what to do, so that nobody needs to know where in the program it was. */
  public static boolean isKnown(Throwable failure) {
    return !UNKNOWN.contains(notice(failure).key());
  }

  private static Notice notice(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof NoticeException)) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    if (cause instanceof NoticeException told) {
      return told.notice();
    } else if (cause instanceof LockedException locked) {
      return locked.notice();
    } else if (cause instanceof WrongSettingException wrong) {
      return wrong.notice();
    } else if (ConnectionLoss.isCauseOf(failure)) {
      return Notice.of("failure.connection", message);
    } else if (cause instanceof AccessDeniedException denied) {
      return Notice.of("failure.denied", String.valueOf(denied.getFile()));
    } else if (cause instanceof NoSuchFileException missing) {
      return Notice.of("failure.missing", String.valueOf(missing.getFile()));
    } else if (cause instanceof OutOfMemoryError) {
      return Notice.of("failure.memory");
    } else if (FullDisk.isCauseOf(failure)) {
      return Notice.of("failure.disk_full", message);
    } else if (cause instanceof SQLException sql) {
      return ofDatabase(sql, message);
    }
    return cause instanceof IllegalStateException
        ? Notice.of("failure.plain", message)
        : other(cause, message);
  }

  /** States of SQL: class 28 is a wrong user or password, 42501 a missing right, 53100 no room. */
  private static Notice ofDatabase(SQLException failure, String message) {
    String state = String.valueOf(failure.getSQLState());
    if (state.startsWith("28")) {
      return Notice.of("failure.password", message);
    }
    return switch (state) {
      case "42501" -> Notice.of("failure.rights", message);
      case "53100" -> Notice.of("failure.server_disk_full", message);
      default -> other(failure, message);
    };
  }

  private static Notice other(Throwable cause, String message) {
    return Notice.of("failure.other", cause.getClass().getSimpleName(), message);
  }
}
