package org.countyreports.job;

import java.io.IOException;
import org.countyreports.load.ForeignPublication;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Where rows of files that are gone are to stay, a publication is held back that would lose those
 * of a database that was lost.
 */
final class KeepPublished implements Tasklet {

  private final ForeignPublication files;
  private final CurrentRun run;

  KeepPublished(ForeignPublication files, CurrentRun run) {
    this.files = files;
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    if (files.isThere()) {
      files.findObjectionToLosing().ifPresent(run::holdBack);
    }
    return RepeatStatus.FINISHED;
  }
}
