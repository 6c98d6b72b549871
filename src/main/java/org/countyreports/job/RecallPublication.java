package org.countyreports.job;

import java.io.IOException;
import org.countyreports.load.ForeignPublication;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Recalls from the published files what a database that was lost knew of them. */
final class RecallPublication implements Tasklet {

  private final ForeignPublication files;

  RecallPublication(ForeignPublication files) {
    this.files = files;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    if (files.isThere()) {
      files.adoptCounts();
    }
    return RepeatStatus.FINISHED;
  }
}
