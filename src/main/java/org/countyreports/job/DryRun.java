package org.countyreports.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.countyreports.load.Dataset;
import org.countyreports.load.Delta;
import org.countyreports.load.Dimensions;
import org.countyreports.load.FileRows;
import org.countyreports.load.RegionIndex;
import org.countyreports.load.RunCounts;
import org.countyreports.load.SourceFileRow;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;

/** Interprets as an import would and says what would change; writes nothing at all. */
final class DryRun {

  private final ReportFiles files;
  private final RegionIndex regions;
  private final ImportSettings settings;
  private final ImportProgress progress;

  DryRun(
      Function<SourceFile, InterpretedReport> interpreter,
      Dimensions dimensions,
      ImportSettings settings,
      ImportProgress progress) {
    this.files = new ReportFiles(interpreter, Preview.MAX_BYTES);
    this.regions = new RegionIndex(dimensions.regions());
    this.settings = settings;
    this.progress = progress;
  }

  /** What an import would do now. */
  ImportResult run() throws IOException {
    List<InputFile> found = InputFolder.list(settings.input());
    Optional<ExistingDatabase> database =
        ExistingDatabase.open(settings.databaseUrl(), settings.output());
    try {
      Optional<Dataset> dataset = database.map(d -> new Dataset(d.jdbc()));
      progress.started(found.size());
      RunCounts counts = vanished(found, dataset).plus(interpreted(found, dataset));
      long before = dataset.map(Dataset::countObservations).orElse(0L);
      Delta delta = counts.observations();
      return new ImportResult(
          ImportResult.Status.DONE,
          ImportRunner.counts(counts),
          before + delta.added() - delta.removed(),
          "");
    } finally {
      progress.finished();
      database.ifPresent(ExistingDatabase::close);
    }
  }

  private RunCounts vanished(List<InputFile> found, Optional<Dataset> dataset) {
    if (settings.keepMissing() || dataset.isEmpty()) {
      return RunCounts.NONE;
    }
    Set<String> gone = new HashSet<>(dataset.get().paths());
    found.forEach(file -> gone.remove(file.path()));
    long observations =
        gone.stream().mapToLong(p -> dataset.get().countObservations(List.of(p))).sum();
    return new RunCounts(0, 0, 0, 0, gone.size(), new Delta(0, 0, observations));
  }

  private RunCounts interpreted(List<InputFile> found, Optional<Dataset> dataset) {
    Predicate<SourceFileRow> selected =
        dataset.isPresent()
            ? new SelectedFiles(settings.selection(), dataset.get())
            : file -> false;
    FileProcessor processor =
        new FileProcessor(
            files,
            path -> dataset.flatMap(d -> d.find(path)),
            regions,
            ProgramVersion.current(),
            selected,
            progress);
    List<RunCounts> counts = new ArrayList<>();
    InParallel.map(
        found,
        settings.threads(),
        processor::process,
        outcomes -> counts.add(count(Outcomes.of(outcomes), dataset)));
    return counts.stream().reduce(RunCounts.NONE, RunCounts::plus);
  }

  private static RunCounts count(Outcomes outcomes, Optional<Dataset> dataset) {
    List<FileRows> rows = outcomes.rows();
    long added = rows.stream().mapToLong(FileRows::observationCount).sum();
    return outcomes.counts(
        dataset.map(d -> d.compare(rows)).orElseGet(() -> new Delta(added, 0, 0)));
  }
}
