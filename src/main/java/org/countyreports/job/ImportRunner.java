package org.countyreports.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countyreports.fetch.WholeFile;
import org.countyreports.job.show.Messages;
import org.countyreports.load.Dataset;
import org.countyreports.load.Dimensions;
import org.countyreports.load.Publication;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunLog;
import org.countyreports.load.SuspectFiles;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs the job once, under the locks, and says how it ended. */
final class ImportRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

  private static final int SECONDS_TO_STOP = 5;

  private final Engine engine;
  private final Later<Function<SourceFile, InterpretedReport>> interpreter;
  private final Supplier<Dimensions> dimensions;
  private final JdbcTemplate jdbc;

  ImportRunner(
      Engine engine,
      Later<Function<SourceFile, InterpretedReport>> interpreter,
      Supplier<Dimensions> dimensions) {
    this.engine = engine;
    this.interpreter = interpreter;
    this.dimensions = dimensions;
    this.jdbc = engine.jdbc();
  }

  ImportResult run(ImportSettings settings, ImportProgress progress) throws IOException {
    Publication.complete(settings.output());
    List<InputFile> files = InputFolder.list(InputBounds.of(settings));
    if (isNewsLikely(files, settings.output())) {
      interpreter.begin();
    }
    ProgramFiles program = ProgramFiles.load();
    new Schema(engine.connections()).update(program);
    JobRepository repository = engine.repository();
    JobOperator operator = engine.operator(repository);
    new DeadRuns(repository, operator, jdbc).clear(messages(settings));
    Suspects suspects = new Suspects(new SuspectFiles(jdbc));
    suspects.takeOver(settings.output());
    new ReaderAccess(jdbc).grant(!settings.database().password().isEmpty());
    String version = ProgramVersion.of(program);
    Manifest manifest = Manifest.of(files, version);
    StopSignal stop = new StopSignal();
    RunPlan plan = new RunPlan(settings, manifest, version, new CurrentRun(), stop, progress);
    Thread hook = new Thread(() -> stop.stopAndWait(SECONDS_TO_STOP), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      progress.started(manifest.files().size());
      ImportResult result = ended(plan, execute(plan, suspects, repository, operator));
      tell(plan, result);
      return result;
    } finally {
      progress.finished();
      stop.ended();
      removeHook(hook);
    }
  }

  /** Whether a file is younger than the last run's report; the survey finds out for certain. */
  private static boolean isNewsLikely(List<InputFile> files, Path output) {
    long last = output.resolve(RunReport.FILE).toFile().lastModified();
    return files.stream().anyMatch(file -> file.modified() > last);
  }

  private JobExecution execute(
      RunPlan plan, Suspects suspects, JobRepository repository, JobOperator operator)
      throws IOException {
    ImportSettings settings = plan.settings();
    ReadingLog log = ReadingLog.open(settings.output());
    try (Workers workers = new Workers(settings.threads(), settings.limits().timeAFile())) {
      Job job =
          new ImportJob(repository, engine.transactions(), jdbc, interpreter, dimensions)
              .build(plan, suspects, log, workers);
      JobExecution execution =
          operator.start(job, new RunIdentity(repository, jdbc).next(plan.manifest()));
      if (!Failures.isOutOfMemory(execution)) {
        log.close();
      }
      return execution;
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the import cannot start: " + e.getMessage(), e);
    }
  }

  private ImportResult ended(RunPlan plan, JobExecution execution) {
    DamagedDatabase.throwWhereFound(execution);
    Failures.throwConnectionLoss(execution);
    Messages messages = messages(plan.settings());
    ImportResult.Status status = status(execution, plan.run().objection().isPresent());
    String message =
        status == ImportResult.Status.FAILED || status == ImportResult.Status.OUT_OF_MEMORY
            ? explain(execution, plan.settings(), messages)
            : plan.run().objection().map(messages::text).orElse("");
    RunLog runs = new RunLog(jdbc);
    RunCounts counts = RunCounts.NONE;
    if (plan.run().id() >= 0) {
      String name = Objects.requireNonNull(NAMES.get(status));
      boolean published = status == ImportResult.Status.DONE;
      try {
        runs.finish(plan.run().id(), name, published, message.isEmpty() ? null : message);
        counts = runs.get(plan.run().id()).counts();
      } catch (RuntimeException e) {
        if (!FullDisk.isCauseOf(execution)) {
          throw e;
        }
        // The next run notes how this one ended.
        LOG.debug("no room for the end of the run", e);
      }
    }
    return new ImportResult(status, counts, new Dataset(jdbc).countObservations(), message);
  }

  private static String explain(
      JobExecution execution, ImportSettings settings, Messages messages) {
    return FullDisk.isCauseOf(execution)
        ? Failures.explain(FullDisk.failure(settings.output()), messages)
        : Failures.explain(execution, messages);
  }

  /** Whatever happens here, the run has ended as it has. */
  private void tell(RunPlan plan, ImportResult result) {
    Aftermath aftermath = plan.settings().aftermath();
    try {
      RunReport.write(
          jdbc,
          plan.settings().input(),
          plan.settings().output(),
          plan.run(),
          messages(plan.settings()));
      if (aftermath.metricsFile() != null) {
        String metrics = RunMetrics.of(new RunLog(jdbc).get(plan.run().id()), result);
        WholeFile.write(aftermath.metricsFile(), metrics.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("the report of the run could not be written: {}", Failures.explain(e));
      LOG.debug("no report", e);
    }
  }

  private static final java.util.Map<ImportResult.Status, String> NAMES =
      java.util.Map.of(
          ImportResult.Status.DONE, "completed",
          ImportResult.Status.HELD_BACK, "held_back",
          ImportResult.Status.STOPPED, "stopped",
          ImportResult.Status.FAILED, "failed",
          ImportResult.Status.OUT_OF_MEMORY, "failed");

  private static ImportResult.Status status(JobExecution execution, boolean heldBack) {
    BatchStatus status = execution.getStatus();
    if (status == BatchStatus.STOPPED || status == BatchStatus.STOPPING) {
      return ImportResult.Status.STOPPED;
    }
    if (status != BatchStatus.COMPLETED) {
      return Failures.isOutOfMemory(execution)
          ? ImportResult.Status.OUT_OF_MEMORY
          : ImportResult.Status.FAILED;
    }
    return heldBack ? ImportResult.Status.HELD_BACK : ImportResult.Status.DONE;
  }

  private static Messages messages(ImportSettings settings) {
    return new Messages(settings.aftermath().language());
  }

  private static void removeHook(@Nullable Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook is at work, and has just been told that the run ended.
    }
  }
}
