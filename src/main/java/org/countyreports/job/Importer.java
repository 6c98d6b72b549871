package org.countyreports.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.countyreports.ReportInterpreter;
import org.countyreports.load.Dimensions;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Runs imports: takes the locks, starts Spring, runs the job. */
public final class Importer {

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

  private final Function<SourceFile, InterpretedReport> interpreter;
  private final Dimensions dimensions;
  private final Backoff backoff;
  private final Consumer<ApplicationContext> started;

  /** An importer with an interpreter and dimensions of the caller's choice. */
  public Importer(Function<SourceFile, InterpretedReport> interpreter, Dimensions dimensions) {
    this(interpreter, dimensions, Backoff.DEFAULT, context -> {});
  }

  /** One that waits otherwise, and shows its context to the caller before each attempt. */
  Importer(
      Function<SourceFile, InterpretedReport> interpreter,
      Dimensions dimensions,
      Backoff backoff,
      Consumer<ApplicationContext> started) {
    this.interpreter = interpreter;
    this.dimensions = dimensions;
    this.backoff = backoff;
    this.started = started;
  }

  /** An importer with the program's own interpreter and vocabulary. */
  public static Importer withOwnInterpreter() {
    return new Importer(new ReportInterpreter()::interpret, DimensionCatalog.load());
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
    Files.createDirectories(settings.output());
    try (OutputLock lock = OutputLock.acquire(settings.output())) {
      ImportResult result = backoff.retry(() -> attempt(settings, progress), Importer::waiting);
      if (result.status() == ImportResult.Status.DONE) {
        DatabaseFile.compact(settings.database());
      }
      return result;
    } catch (RuntimeException e) {
      throw DatabaseFailures.translated(e);
    } catch (IOException | SQLException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says what an import would do, and writes the table changes; touches nothing else. */
  public ImportResult dryRun(ImportSettings settings, ImportProgress progress, OutputStream changes)
      throws IOException {
    return new DryRun(interpreter, dimensions, settings, progress).run(changes);
  }

  @SuppressWarnings("try") // the lock is held, not used
  private ImportResult attempt(ImportSettings settings, ImportProgress progress)
      throws IOException, SQLException {
    try (ConfigurableApplicationContext context = start(settings);
        DatabaseLock databaseLock = DatabaseLock.acquire(context.getBean(DataSource.class))) {
      started.accept(context);
      return new ImportRunner(context).run(settings, progress);
    }
  }

  private static void waiting(Duration wait, Throwable failure) {
    LOG.warn("{}; trying again in {} s", Failures.explain(failure), wait.toSeconds());
  }

  private ConfigurableApplicationContext start(ImportSettings settings) {
    return new SpringApplicationBuilder(JobConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .lazyInitialization(true)
        .initializers(context -> register(context, settings))
        .run("--spring.config.location=classpath:/application.yml");
  }

  private void register(ConfigurableApplicationContext context, ImportSettings settings) {
    DatabaseAddress database = settings.database();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "settings",
                Map.of(
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    // A connection for each thread, the step, the job repository and the lock.
                    "spring.datasource.hikari.maximum-pool-size", settings.threads() + 3)));
    GenericApplicationContext beans = (GenericApplicationContext) context;
    beans.registerBean("dimensions", Dimensions.class, () -> dimensions);
    beans.registerBean("interpreter", Function.class, () -> interpreter);
  }
}
