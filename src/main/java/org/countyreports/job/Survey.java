package org.countyreports.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.countyreports.load.Dataset;
import org.countyreports.load.Delta;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunLog;
import org.countyreports.load.SourceFileRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Digests all files and puts those aside whose bytes were interpreted by this version before. */
final class Survey implements Tasklet {

  private final RunPlan plan;
  private final ReportFiles files;
  private final Dataset dataset;
  private final RunLog runs;
  private final Runnable changed;

  /** {@code changed} is told, at least once, when a file is found that is to be interpreted. */
  Survey(RunPlan plan, ReportFiles files, Dataset dataset, RunLog runs, Runnable changed) {
    this.plan = plan;
    this.files = files;
    this.dataset = dataset;
    this.runs = runs;
    this.changed = changed;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws JobInterruptedException {
    Map<String, SourceFileRow> known = dataset.files();
    plan.run().earlier().find(dataset);
    Predicate<SourceFileRow> again =
        new SelectedFiles(plan.settings().selection(), plan.settings().input(), dataset);
    Tally tally = new Tally();
    new InParallel(plan.settings().threads(), plan.settings().limits())
        .map(
            plan.manifest().files(),
            new Looking(known, again),
            look -> 1,
            looks -> looks.forEach(tally::count));
    if (plan.stop().isAsked()) {
      throw new JobInterruptedException("told to stop");
    }
    runs.add(plan.run().id(), tally.counts());
    plan.run().willImport(tally.toImport);
    return RepeatStatus.FINISHED;
  }

  /** What is known of the file if it is as it was; nothing is read any more after a signal. */
  private Optional<SourceFileRow> unchanged(
      InputFile file, @Nullable SourceFileRow known, Predicate<SourceFileRow> again) {
    if (known == null || again.test(known) || plan.stop().isAsked()) {
      return Optional.empty();
    }
    Content content = files.read(file);
    return known.isUnchanged(content.sha256(), content.version(plan.programVersion()))
        ? Optional.of(known)
        : Optional.empty();
  }

  /** Digests a file; one that does not come to its end is left to who interprets it. */
  private final class Looking implements Ahead.Task<InputFile, Look> {
    private final Map<String, SourceFileRow> known;
    private final Predicate<SourceFileRow> again;

    private Looking(Map<String, SourceFileRow> known, Predicate<SourceFileRow> again) {
      this.known = known;
      this.again = again;
    }

    @Override
    public Look run(InputFile file, boolean alone) {
      return look(file, unchanged(file, known.get(file.path()), again));
    }

    @Override
    public Look unfinished(InputFile file, Unfinished why) {
      return look(file, Optional.empty());
    }

    private Look look(InputFile file, Optional<SourceFileRow> unchanged) {
      return new Look(file, unchanged, known.containsKey(file.path()));
    }

    @Override
    public long weight(InputFile file) {
      return file.size();
    }
  }

  private record Look(InputFile file, Optional<SourceFileRow> unchanged, boolean known) {}

  private final class Tally {
    private final List<InputFile> toImport = new ArrayList<>();
    private long unchanged;
    private long rejected;

    private void count(Look look) {
      if (look.unchanged().isEmpty()) {
        changed.run();
        plan.run().earlier().imported(look.file().path(), look.known());
        toImport.add(look.file());
        return;
      }
      if (look.unchanged().get().rejected()) {
        rejected++;
      } else {
        unchanged++;
        plan.run().earlier().unchanged(look.file().path());
      }
      plan.progress().advanced();
    }

    private RunCounts counts() {
      return new RunCounts(unchanged + rejected, 0, unchanged, rejected, 0, 0, Delta.NONE);
    }
  }
}
