package org.countyreports.job;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;

/** Why something failed, in one line. */
final class Failures {

  private Failures() {}

  /** The first line of the innermost cause of a job's failure. */
  static String explain(JobExecution execution) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    return failures.isEmpty()
        ? execution.getExitStatus().getExitDescription().lines().findFirst().orElse("unknown")
        : explain(failures.get(0));
  }

  /** The first line of the innermost cause. */
  static String explain(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return cause instanceof IllegalStateException
        ? message
        : cause.getClass().getSimpleName() + ": " + message;
  }

  /** Fails with the loss of a connection where that is why a job failed. */
  static void throwConnectionLoss(JobExecution execution) {
    for (Throwable failure : execution.getAllFailureExceptions()) {
      if (ConnectionLoss.isCauseOf(failure)) {
        throw new IllegalStateException("the connection to the database was lost", failure);
      }
    }
  }
}
