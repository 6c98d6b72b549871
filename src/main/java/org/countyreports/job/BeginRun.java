package org.countyreports.job;

import java.util.function.Supplier;
import org.countyreports.load.DimensionStore;
import org.countyreports.load.Dimensions;
import org.countyreports.load.RunLog;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Notes that a run begins, and brings the dimensions up to date. */
final class BeginRun implements Tasklet {

  private final CurrentRun run;
  private final RunLog runs;
  private final DimensionStore dimensionStore;
  private final Supplier<Dimensions> dimensions;
  private final String input;
  private final String programVersion;
  private final String manifest;

  BeginRun(
      CurrentRun run,
      RunLog runs,
      DimensionStore dimensionStore,
      Supplier<Dimensions> dimensions,
      String input,
      String programVersion,
      String manifest) {
    this.run = run;
    this.runs = runs;
    this.dimensionStore = dimensionStore;
    this.dimensions = dimensions;
    this.input = input;
    this.programVersion = programVersion;
    this.manifest = manifest;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    run.begin(contribution.getStepExecution().getJobExecutionId());
    runs.start(run.id(), input, programVersion, manifest);
    dimensionStore.save(dimensions, programVersion);
    return RepeatStatus.FINISHED;
  }
}
