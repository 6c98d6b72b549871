package org.countyreports.job;

import org.countyreports.load.RunLog;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Notes that a run begins. */
final class BeginRun implements Tasklet {

  private final CurrentRun run;
  private final RunLog runs;
  private final String input;
  private final String programVersion;
  private final String manifest;

  BeginRun(CurrentRun run, RunLog runs, String input, String programVersion, String manifest) {
    this.run = run;
    this.runs = runs;
    this.input = input;
    this.programVersion = programVersion;
    this.manifest = manifest;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    run.begin(contribution.getStepExecution().getJobExecutionId());
    runs.start(run.id(), input, programVersion, manifest);
    return RepeatStatus.FINISHED;
  }
}
