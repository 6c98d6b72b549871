package org.countyreports.job;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;

/** Why a job failed, in one line. */
final class Failures {

  private Failures() {}

  /** The first line of the innermost cause. */
  static String explain(JobExecution execution) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    if (failures.isEmpty()) {
      return execution.getExitStatus().getExitDescription().lines().findFirst().orElse("unknown");
    }
    Throwable cause = failures.get(0);
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return cause instanceof IllegalStateException
        ? message
        : cause.getClass().getSimpleName() + ": " + message;
  }
}
