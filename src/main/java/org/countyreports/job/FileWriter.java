package org.countyreports.job;

import java.util.List;
import org.countyreports.load.Dataset;
import org.countyreports.load.Delta;
import org.countyreports.load.ProgramState;
import org.countyreports.load.RunLog;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Replaces the rows of files and counts them, in the transaction of the batch. */
final class FileWriter implements ItemWriter<List<FileOutcome>> {

  private final Dataset dataset;
  private final RunLog runs;
  private final ProgramState state;
  private final Suspects suspects;
  private final CurrentRun run;

  FileWriter(Dataset dataset, RunLog runs, ProgramState state, Suspects suspects, CurrentRun run) {
    this.dataset = dataset;
    this.runs = runs;
    this.state = state;
    this.suspects = suspects;
    this.run = run;
  }

  @Override
  public void write(Chunk<? extends List<FileOutcome>> batches) {
    for (List<FileOutcome> batch : batches) {
      Outcomes outcomes = Outcomes.of(batch);
      runs.add(run.id(), outcomes.counts(replace(outcomes)));
      suspects.ended(batch);
    }
  }

  private Delta replace(Outcomes outcomes) {
    Delta delta = outcomes.rows().isEmpty() ? Delta.NONE : dataset.compare(outcomes.rows());
    if (!outcomes.rows().isEmpty()) {
      dataset.replace(outcomes.rows(), run.id());
    }
    outcomes.unfinished().forEach(rows -> dataset.keep(rows, run.id()));
    if (!outcomes.rows().isEmpty() || !outcomes.unfinished().isEmpty()) {
      state.markUnpublished();
    }
    return delta;
  }
}
