package org.countyreports.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countyreports.load.ChangeCounts;
import org.countyreports.load.CodePointOrder;
import org.countyreports.load.Dataset;
import org.countyreports.load.Delta;
import org.countyreports.load.Dimensions;
import org.countyreports.load.FileRows;
import org.countyreports.load.PlannedChanges;
import org.countyreports.load.RegionIndex;
import org.countyreports.load.Renamings;
import org.countyreports.load.Renamings.NewName;
import org.countyreports.load.RunCounts;
import org.countyreports.load.SourceFileRow;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;

/** Interprets as an import would and says what would change; writes nothing at all. */
final class DryRun {

  private final ReportFiles files;
  private final Supplier<RegionIndex> regions;
  private final ImportSettings settings;
  private final ImportProgress progress;

  DryRun(
      Later<Function<SourceFile, InterpretedReport>> interpreter,
      Supplier<Dimensions> dimensions,
      ImportSettings settings,
      ImportProgress progress) {
    this.files =
        new ReportFiles(file -> interpreter.get().apply(file), settings.limits().maxFileBytes());
    this.regions = new Later<>(() -> new RegionIndex(dimensions.get().regions()));
    this.settings = settings;
    this.progress = progress;
  }

  /** What an import would do now; the table changes goes to {@code changes}. */
  ImportResult run(OutputStream changes) throws IOException {
    Map<String, InputFile> found = new TreeMap<>(CodePointOrder.INSTANCE);
    InputFolder.list(InputBounds.of(settings)).forEach(file -> found.put(file.path(), file));
    try (ExistingDatabase database = ExistingDatabase.openOrEmpty(settings.database())) {
      Dataset dataset = new Dataset(database.jdbc());
      NavigableMap<String, String> known = dataset.digests();
      Map<String, SourceFileRow> stored = dataset.files();
      progress.started(found.size());
      try (PlannedChanges planned =
          PlannedChanges.open(database.jdbc(), settings.output(), then(found, known), changes)) {
        Counter counter = interpreted(found, stored, dataset, planned);
        RunCounts counts = counter.counts.plus(renamed(found, known, counter));
        return result(counts, planned.finish(), dataset);
      }
    } finally {
      progress.finished();
    }
  }

  /** The files that the dataset would hold; the digest of a known one serves only its name. */
  private NavigableMap<String, String> then(
      Map<String, InputFile> found, NavigableMap<String, String> known) {
    NavigableMap<String, String> then = new TreeMap<>(CodePointOrder.INSTANCE);
    found.forEach(
        (path, file) -> {
          String digest = known.get(path);
          then.put(path, digest == null ? files.read(file).sha256() : digest);
        });
    if (settings.keepMissing()) {
      known.forEach(then::putIfAbsent);
    }
    return then;
  }

  private Counter interpreted(
      Map<String, InputFile> found,
      Map<String, SourceFileRow> stored,
      Dataset dataset,
      PlannedChanges planned) {
    FileProcessor processor =
        new FileProcessor(
            files,
            stored,
            regions,
            ProgramVersion.current(),
            new SelectedFiles(settings.selection(), settings.input(), dataset),
            progress);
    List<String> paths = new ArrayList<>(stored.keySet());
    paths.addAll(found.keySet());
    Counter counter = new Counter(dataset, stored.keySet(), planned, settings.keepMissing());
    new InParallel(settings.threads(), settings.limits())
        .map(
            List.copyOf(planned.paths(paths)),
            new Steps(found, processor),
            step -> step.outcome().map(FileOutcome::figures).orElse(0),
            counter::count);
    return counter;
  }

  /** Processes the file of a path, if there is one. */
  private record Steps(Map<String, InputFile> found, FileProcessor processor)
      implements Ahead.Task<String, Step> {

    @Override
    public Step run(String path, boolean alone) {
      return new Step(path, file(path).map(processor::process));
    }

    @Override
    public Step unfinished(String path, Unfinished why) {
      return new Step(path, file(path).map(file -> processor.unfinished(file, why)));
    }

    @Override
    public long weight(String path) {
      return file(path).map(InputFile::size).orElse(0L);
    }

    private Optional<InputFile> file(String path) {
      return Optional.ofNullable(found.get(path));
    }
  }

  /** What the counts gain and lose by files that only have another name. */
  private RunCounts renamed(
      Map<String, InputFile> found, NavigableMap<String, String> known, Counter counter) {
    NavigableMap<String, String> gone = new TreeMap<>(known);
    gone.keySet().removeAll(found.keySet());
    if (settings.keepMissing() || gone.isEmpty()) {
      return RunCounts.NONE;
    }
    RunCounts correction = RunCounts.NONE;
    for (var pair : Renamings.pairs(gone, counter.digests).entrySet()) {
      long before = counter.dataset.countObservations(List.of(pair.getValue()));
      NewName now = Objects.requireNonNull(counter.names.get(pair.getKey()));
      correction = correction.plus(Renamings.correction(now, before));
    }
    return correction;
  }

  private static ImportResult result(RunCounts counts, ChangeCounts changes, Dataset dataset) {
    Delta delta = counts.observations();
    return new ImportResult(
            ImportResult.Status.DONE,
            counts,
            dataset.countObservations() + delta.added() - delta.removed(),
            "")
        .with(new ImportResult.Changes(changes.added(), changes.changed(), changes.removed()));
  }

  /**
   * What became of a path.
   *
   * @param outcome empty where there is no file
   */
  private record Step(String path, Optional<FileOutcome> outcome) {}

  /** Hands the outcomes on in their order, and counts. */
  private static final class Counter {
    private final Dataset dataset;
    private final Set<String> stored;
    private final PlannedChanges planned;
    private final boolean keepMissing;
    private final NavigableMap<String, String> digests = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, NewName> names = new HashMap<>();
    private RunCounts counts = RunCounts.NONE;

    private Counter(
        Dataset dataset, Set<String> stored, PlannedChanges planned, boolean keepMissing) {
      this.dataset = dataset;
      this.stored = stored;
      this.planned = planned;
      this.keepMissing = keepMissing;
    }

    private void count(List<Step> steps) {
      Outcomes outcomes = Outcomes.of(steps.stream().flatMap(s -> s.outcome().stream()).toList());
      List<FileRows> rows = outcomes.rows();
      counts = counts.plus(outcomes.counts(dataset.compare(rows)));
      rows.stream().filter(file -> !stored.contains(file.file().path())).forEach(this::note);
      List<String> gone =
          steps.stream()
              .filter(s -> s.outcome().isEmpty())
              .map(Step::path)
              .collect(Collectors.toList());
      if (!keepMissing) {
        counts = counts.plus(removed(gone));
      }
      try {
        for (Step step : steps) {
          tell(step);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void note(FileRows fresh) {
      SourceFileRow file = fresh.file();
      digests.put(file.path(), file.sha256());
      names.put(file.path(), new NewName(file.rejected(), true, fresh.observationCount()));
    }

    private RunCounts removed(List<String> gone) {
      List<String> known = gone.stream().filter(stored::contains).toList();
      long observations = dataset.countObservations(known);
      return RunCounts.removed(known.size(), observations);
    }

    private void tell(Step step) throws IOException {
      if (step.outcome().isEmpty()) {
        if (keepMissing) {
          planned.unchanged(step.path());
        } else {
          planned.gone(step.path());
        }
      } else if (step.outcome().get() instanceof FileOutcome.Interpreted interpreted) {
        planned.replaced(interpreted.rows());
      } else {
        planned.unchanged(step.path());
      }
    }
  }
}
