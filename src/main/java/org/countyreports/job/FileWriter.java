package org.countyreports.job;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.load.Dataset;
import org.countyreports.load.Delta;
import org.countyreports.load.FileRows;
import org.countyreports.load.ProgramState;
import org.countyreports.load.RunCounts;
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
    List<FileRows> rows = new ArrayList<>();
    long unchanged = 0;
    long rejected = 0;
    for (FileOutcome outcome : chunk) {
      if (outcome instanceof FileOutcome.Interpreted interpreted) {
        rows.add(interpreted.rows());
        rejected += interpreted.rows().file().rejected() ? 1 : 0;
      } else if (outcome instanceof FileOutcome.Unchanged same) {
        rejected += same.file().rejected() ? 1 : 0;
        unchanged += same.file().rejected() ? 0 : 1;
      }
    }
    Delta delta = replace(rows);
    long imported = chunk.size() - unchanged - rejected;
    runs.add(run.id(), new RunCounts(chunk.size(), imported, unchanged, rejected, 0, delta));
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
