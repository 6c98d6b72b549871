package org.countyreports.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.countyreports.ReportInterpreter;
import org.countyreports.load.Dimensions;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs imports: takes the locks, starts Spring, runs the job. */
public final class Importer {

  private final Function<SourceFile, InterpretedReport> interpreter;
  private final Dimensions dimensions;

  /** An importer with an interpreter and dimensions of the caller's choice. */
  public Importer(Function<SourceFile, InterpretedReport> interpreter, Dimensions dimensions) {
    this.interpreter = interpreter;
    this.dimensions = dimensions;
  }

  /** An importer with the program's own interpreter and vocabulary. */
  public static Importer withOwnInterpreter() {
    return new Importer(new ReportInterpreter()::interpret, DimensionCatalog.load());
  }

  /** Imports and publishes; fails with {@link LockedException} where another run is at work. */
  @SuppressWarnings("try") // the locks are held, not used
  public ImportResult run(ImportSettings settings, ImportProgress progress)
      throws IOException, SQLException {
    if (settings.dryRun()) {
      return dryRun(settings, progress, OutputStream.nullOutputStream());
    }
    Files.createDirectories(settings.output());
    try (OutputLock lock = OutputLock.acquire(settings.output());
        ConfigurableApplicationContext context = start(settings);
        DatabaseLock databaseLock = DatabaseLock.acquire(context.getBean(DataSource.class))) {
      return new ImportRunner(context).run(settings, progress);
    } catch (RuntimeException e) {
      throw DatabaseFailures.translated(e);
    }
  }

  /** Says what an import would do, and writes the table changes; touches nothing else. */
  public ImportResult dryRun(ImportSettings settings, ImportProgress progress, OutputStream changes)
      throws IOException {
    return new DryRun(interpreter, dimensions, settings, progress).run(changes);
  }

  private ConfigurableApplicationContext start(ImportSettings settings) {
    List<String> arguments = new ArrayList<>();
    arguments.add(
        "--spring.datasource.url=" + DatabaseUrl.of(settings.databaseUrl(), settings.output()));
    // A connection for each thread, the step, the job repository and the lock.
    arguments.add("--spring.datasource.hikari.maximum-pool-size=" + (settings.threads() + 3));
    return new SpringApplicationBuilder(JobConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .lazyInitialization(true)
        .initializers(this::register)
        .run(arguments.toArray(String[]::new));
  }

  private void register(ConfigurableApplicationContext context) {
    GenericApplicationContext beans = (GenericApplicationContext) context;
    beans.registerBean("dimensions", Dimensions.class, () -> dimensions);
    beans.registerBean("interpreter", Function.class, () -> interpreter);
  }
}
