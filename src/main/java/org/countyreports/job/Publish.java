package org.countyreports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.countyreports.load.Dataset;
import org.countyreports.load.Notice;
import org.countyreports.load.NoticeException;
import org.countyreports.load.Publication;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunLog;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes what was loaded, after a look whether it can be right. */
final class Publish implements Tasklet {

  private final CurrentRun run;
  private final RunLog runs;
  private final Dataset dataset;
  private final Runnable dimensions;
  private final Publication publication;
  private final TransactionOperations nested;
  private final ImportProgress progress;
  private final Limits limits;
  private final int filesListed;
  private final boolean accept;

  Publish(
      CurrentRun run,
      RunLog runs,
      Dataset dataset,
      Runnable dimensions,
      Publication publication,
      TransactionOperations nested,
      ImportProgress progress,
      Limits limits,
      int filesListed,
      boolean accept) {
    this.run = run;
    this.runs = runs;
    this.dataset = dataset;
    this.dimensions = dimensions;
    this.publication = publication;
    this.nested = nested;
    this.progress = progress;
    this.limits = limits;
    this.filesListed = filesListed;
    this.accept = accept;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    // Keeps the row of the run locked until all is published: nobody can take its place meanwhile.
    runs.add(run.id(), RunCounts.NONE);
    reconcileFiles();
    if (run.objection().isEmpty()) {
      nested.executeWithoutResult(this::publish);
    }
    return RepeatStatus.FINISHED;
  }

  /**
   * Publishes rows and dimensions together; those that are held back are not seen in the views
   * either.
   */
  private void publish(TransactionStatus attempt) {
    dimensions.run();
    if (!publication.isDue()) {
      return;
    }
    reconcileRows();
    progress.publishing();
    objection().ifPresent(run::holdBack);
    if (run.objection().isPresent()) {
      attempt.setRollbackOnly();
      return;
    }
    RunCounts counts = runs.get(run.id()).counts();
    runs.add(run.id(), run.earlier().correction(counts, publication.published()));
  }

  private Optional<Notice> objection() {
    try {
      return publication.publish(run.id(), limits.shares(), accept, limits.history());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No file may be lost between the list and the database. */
  private void reconcileFiles() {
    long read = runs.get(run.id()).counts().read();
    if (read != filesListed) {
      throw new NoticeException(Notice.of("run.files_lost", filesListed, read));
    }
  }

  /** No row may be lost either; unless something changed, the last run has looked. */
  private void reconcileRows() {
    if (!dataset.isConsistent()) {
      throw new NoticeException(Notice.of("run.rows_lost"));
    }
  }
}
