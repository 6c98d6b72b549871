package org.countyreports.job;

import java.util.List;
import org.countyreports.load.Dataset;
import org.countyreports.load.Delta;
import org.countyreports.load.FileRows;
import org.countyreports.load.ProgramState;
import org.countyreports.load.RunLog;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Replaces the rows of files and counts them, in the transaction of the chunk. */
final class FileWriter implements ItemWriter<FileOutcome> {

  private final Dataset dataset;
  private final RunLog runs;
  private final ProgramState state;
  private final CurrentRun run;

  FileWriter(Dataset dataset, RunLog runs, ProgramState state, CurrentRun run) {
    this.dataset = dataset;
    this.runs = runs;
    this.state = state;
    this.run = run;
  }

  @Override
  public void write(Chunk<? extends FileOutcome> chunk) {
    Outcomes outcomes = Outcomes.of(chunk);
    runs.add(run.id(), outcomes.counts(replace(outcomes.rows())));
  }

  private Delta replace(List<FileRows> rows) {
    if (rows.isEmpty()) {
      return Delta.NONE;
    }
    Delta delta = dataset.compare(rows);
    dataset.replace(rows, run.id());
    state.markUnpublished();
    return delta;
  }
}
