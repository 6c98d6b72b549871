package org.countyreports.job;

import java.io.IOException;
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

/** Publishes what was loaded, after a look whether it can be right. */
final class Publish implements Tasklet {

  private final CurrentRun run;
  private final RunLog runs;
  private final Dataset dataset;
  private final Publication publication;
  private final ImportProgress progress;
  private final Limits limits;
  private final int filesListed;
  private final boolean accept;

  Publish(
      CurrentRun run,
      RunLog runs,
      Dataset dataset,
      Publication publication,
      ImportProgress progress,
      Limits limits,
      int filesListed,
      boolean accept) {
    this.run = run;
    this.runs = runs;
    this.dataset = dataset;
    this.publication = publication;
    this.progress = progress;
    this.limits = limits;
    this.filesListed = filesListed;
    this.accept = accept;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    // Keeps the row of the run locked until all is published: nobody can take its place meanwhile.
    runs.add(run.id(), RunCounts.NONE);
    reconcileFiles();
    if (run.objection().isPresent() || !publication.isDue()) {
      return RepeatStatus.FINISHED;
    }
    reconcileRows();
    progress.publishing();
    publication.publish(limits.shares(), accept).ifPresent(run::holdBack);
    if (run.objection().isEmpty()) {
      RunCounts counts = runs.get(run.id()).counts();
      runs.add(run.id(), run.earlier().correction(counts, publication.published()));
    }
    return RepeatStatus.FINISHED;
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
