package org.countyreports.job;

import org.countyreports.load.Agreement;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Finds what different reports say of the same thing. */
final class FindAgreement implements Tasklet {

  private final Agreement agreement;

  FindAgreement(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    agreement.update();
    return RepeatStatus.FINISHED;
  }
}
