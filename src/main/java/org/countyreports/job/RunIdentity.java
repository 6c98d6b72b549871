package org.countyreports.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Names a run by what it looks at and by how often that was done before. A run that was stopped or
 * killed is gone on with under its name; one that ended well is a new attempt.
 */
final class RunIdentity {

  private final JobRepository repository;
  private final JdbcOperations jdbc;

  RunIdentity(JobRepository repository, JdbcOperations jdbc) {
    this.repository = repository;
    this.jdbc = jdbc;
  }

  /** The parameters to start with. */
  JobParameters next(Manifest manifest) {
    long attempt = 1 + completed(manifest);
    while (isSpent(parameters(manifest, attempt))) {
      attempt++;
    }
    return parameters(manifest, attempt);
  }

  private long completed(Manifest manifest) {
    Long count =
        jdbc.queryForObject(
            "select count(*) from import_run where manifest = ? and status in"
                + " ('completed', 'held_back')",
            Long.class,
            manifest.digest());
    return count == null ? 0 : count;
  }

  private boolean isSpent(JobParameters parameters) {
    JobInstance instance = repository.getJobInstance(ImportJob.NAME, parameters);
    if (instance == null) {
      return false;
    }
    return repository.getJobExecutions(instance).stream().anyMatch(RunIdentity::isFinal);
  }

  /** States from which Spring Batch refuses to go on. */
  private static boolean isFinal(JobExecution execution) {
    BatchStatus status = execution.getStatus();
    return status == BatchStatus.COMPLETED
        || status == BatchStatus.ABANDONED
        || status == BatchStatus.UNKNOWN
        || execution.getStepExecutions().stream()
            .anyMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
  }

  private static JobParameters parameters(Manifest manifest, long attempt) {
    return new JobParametersBuilder()
        .addString("manifest", manifest.digest())
        .addLong("attempt", attempt)
        .toJobParameters();
  }
}
