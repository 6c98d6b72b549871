package org.countyreports.job;

import org.countyreports.job.show.Messages;
import org.countyreports.load.Notice;
import org.countyreports.load.RunLog;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Clears up behind runs that were killed. Whoever holds the lock knows that no other run is alive,
 * so whatever still calls itself running is dead.
 */
final class DeadRuns {

  private final JobRepository repository;
  private final JobOperator operator;
  private final JdbcOperations jdbc;

  DeadRuns(JobRepository repository, JobOperator operator, JdbcOperations jdbc) {
    this.repository = repository;
    this.operator = operator;
    this.jdbc = jdbc;
  }

  /** Leaves nothing that would keep a new run from starting. */
  void clear(Messages messages) {
    for (JobExecution execution : repository.findRunningJobExecutions(ImportJob.NAME)) {
      operator.recover(execution);
    }
    // A kill between the two commits leaves an instance that can neither start nor restart.
    jdbc.update(
        "delete from batch.batch_job_instance where job_instance_id not in"
            + " (select job_instance_id from batch.batch_job_execution)");
    new RunLog(jdbc).markInterrupted(messages.text(Notice.of("run.interrupted")));
  }
}
