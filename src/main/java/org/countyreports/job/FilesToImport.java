package org.countyreports.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The files of a run, interpreted ahead of who loads them, in batches of a transaction each. */
final class FilesToImport implements ItemReader<List<FileOutcome>> {

  private final CurrentRun run;
  private final Suspects suspects;
  private final ReadingLog log;
  private final Ahead<InputFile, FileOutcome> ahead;
  private final Batches<FileOutcome> batches;
  private List<FileOutcome> handedOver = List.of();

  FilesToImport(
      RunPlan plan, FileProcessor processor, Suspects suspects, ReadingLog log, Workers workers) {
    int most = plan.settings().limits().filesAChunk();
    this.run = plan.run();
    this.suspects = suspects;
    this.log = log;
    this.ahead =
        new Ahead<>(this::nextFile, new Task(processor), workers, most, Limits.bytesAhead());
    this.batches = new Batches<>(ahead, FileOutcome::figures, most, Limits.FIGURES_A_CHUNK);
  }

  /** The next batch; that before it is loaded. Null after the last. */
  @Override
  public @Nullable List<FileOutcome> read() {
    handedOver.forEach(outcome -> log.end(outcome.path()));
    List<FileOutcome> next = batches.next();
    handedOver = next == null ? List.of() : next;
    return next;
  }

  private @Nullable InputFile nextFile() {
    InputFile file = run.nextFile();
    while (file != null && suspects.holds(file)) {
      ahead.suspect(file);
      file = run.nextFile();
    }
    return file;
  }

  private final class Task implements Ahead.Task<InputFile, FileOutcome> {

    private final FileProcessor processor;

    private Task(FileProcessor processor) {
      this.processor = processor;
    }

    @Override
    public FileOutcome run(InputFile file, boolean alone) {
      if (suspects.isSetAside(file)) {
        return processor.setAside(file);
      }
      log.begin(file.path(), alone);
      return processor.process(file);
    }

    @Override
    public FileOutcome unfinished(InputFile file, Unfinished why) {
      return processor.unfinished(file, why);
    }

    @Override
    public long weight(InputFile file) {
      return file.size();
    }
  }
}
