package org.countyreports.job;

import org.countyreports.load.ReportCopies;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Finds the reports that repeat others, some in each transaction. */
final class FindCopies implements Tasklet {

  private final ReportCopies copies;

  FindCopies(ReportCopies copies) {
    this.copies = copies;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    return copies.step() ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
  }
}
