package org.countyreports.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countyreports.ReportInterpreter;
import org.countyreports.job.show.Messages;
import org.countyreports.load.Dimensions;
import org.countyreports.load.Notice;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports: takes the locks, runs the job. */
public final class Importer {

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

  private final Later<Function<SourceFile, InterpretedReport>> interpreter;
  private final Later<Dimensions> dimensions;
  private final Backoff backoff;
  private final Consumer<Engine> started;

  /** An importer with an interpreter and dimensions of the caller's choice. */
  public Importer(Function<SourceFile, InterpretedReport> interpreter, Dimensions dimensions) {
    this(interpreter, dimensions, Backoff.DEFAULT, engine -> {});
  }

  /** One that waits otherwise, and shows its context to the caller before each attempt. */
  Importer(
      Function<SourceFile, InterpretedReport> interpreter,
      Dimensions dimensions,
      Backoff backoff,
      Consumer<Engine> started) {
    this(Later.of(interpreter), Later.of(dimensions), backoff, started);
  }

  private Importer(
      Later<Function<SourceFile, InterpretedReport>> interpreter,
      Later<Dimensions> dimensions,
      Backoff backoff,
      Consumer<Engine> started) {
    this.interpreter = interpreter;
    this.dimensions = dimensions;
    this.backoff = backoff;
    this.started = started;
  }

  /** An importer with the program's own interpreter and vocabulary. */
  public static Importer withOwnInterpreter() {
    return new Importer(
        new Later<>(() -> new ReportInterpreter()::interpret),
        new Later<>(DimensionCatalog::load),
        Backoff.DEFAULT,
        engine -> {});
  }

  /**
   * Imports and publishes; fails with {@link LockedException} where another run is at work. Where
   * the connection to the database is lost, it goes on as soon as there is one again.
   */
  @SuppressWarnings("try") // the lock is held, not used
  public ImportResult run(ImportSettings settings, ImportProgress progress)
      throws IOException, SQLException {
    if (settings.dryRun()) {
      return dryRun(settings, progress, OutputStream.nullOutputStream());
    }
    FilePatterns.refuseUnmatched(settings);
    Files.createDirectories(settings.output());
    if (ExistingDatabase.isMissing(settings.database())) {
      // All files are new, and loading takes as long as making a database.
      interpreter.begin();
      dimensions.begin();
    }
    try (OutputLock lock = OutputLock.acquire(settings.output())) {
      ImportResult result = onSoundDatabase(settings, progress);
      if (result.status() == ImportResult.Status.DONE) {
        DatabaseFile.compact(settings.database());
        DatabaseCopy.leave(settings.database(), settings.output());
      }
      return result;
    } catch (RuntimeException | SQLException e) {
      throw FullDisk.isCauseOf(e)
          ? FullDisk.failure(settings.output())
          : DatabaseFailures.translated(e);
    } catch (IOException e) {
      if (FullDisk.isCauseOf(e)) {
        throw FullDisk.failure(settings.output());
      }
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file of our own that is damaged makes room for a new one, and the run begins again. */
  private ImportResult onSoundDatabase(ImportSettings settings, ImportProgress progress)
      throws Exception {
    NewDatabaseFile.make(settings.database());
    try {
      return tried(settings, progress);
    } catch (RuntimeException | SQLException e) {
      if (!settings.database().ownFile() || !DamagedDatabase.isCauseOf(e)) {
        throw e;
      }
      LOG.debug("the database is damaged", e);
      Path aside = DamagedDatabase.setAside(settings.database());
      Messages messages = new Messages(settings.aftermath().language());
      LOG.error("{}", messages.text(Notice.of("database.damaged", aside)));
      NewDatabaseFile.make(settings.database());
      return tried(settings, progress);
    }
  }

  private ImportResult tried(ImportSettings settings, ImportProgress progress) throws Exception {
    return backoff.retry(
        () ->
            Backoff.MOMENT.retry(
                () -> attempt(settings, progress),
                (wait, failure) -> {},
                DatabaseFailures::isInUse),
        Importer::waiting);
  }

  /** Says what an import would do, and writes the table changes; touches nothing else. */
  public ImportResult dryRun(ImportSettings settings, ImportProgress progress, OutputStream changes)
      throws IOException {
    FilePatterns.refuseUnmatched(settings);
    return new DryRun(interpreter, dimensions, settings, progress).run(changes);
  }

  @SuppressWarnings("try") // the lock is held, not used
  private ImportResult attempt(ImportSettings settings, ImportProgress progress)
      throws IOException, SQLException {
    try (Engine engine = new Engine(settings.database(), settings.threads());
        DatabaseLock databaseLock = DatabaseLock.acquire(engine.connections())) {
      started.accept(engine);
      return new ImportRunner(engine, interpreter, dimensions).run(settings, progress);
    }
  }

  private static void waiting(Duration wait, Throwable failure) {
    LOG.warn("{}; trying again in {} s", Failures.explain(failure), wait.toSeconds());
  }
}
