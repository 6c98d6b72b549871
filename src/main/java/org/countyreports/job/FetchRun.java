package org.countyreports.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.countyreports.fetch.FetchLog;
import org.countyreports.fetch.FetchProgress;
import org.countyreports.fetch.FetchResult;
import org.countyreports.fetch.Fetcher;
import org.countyreports.fetch.SystemPacer;
import org.countyreports.fetch.WholeFile;

/**
 * Runs a fetch: takes the lock of the input folder, listens for the signal to stop, keeps a log.
 */
public final class FetchRun {

  private static final int SECONDS_TO_STOP = 5;

  private final FetchSettings settings;
  private final SystemPacer pacer = new SystemPacer();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** A run that has not begun. */
  public FetchRun(FetchSettings settings) {
    this.settings = settings;
  }

  /** Fetches; fails with {@link LockedException} where another fetch is at work on the folder. */
  @SuppressWarnings("try") // the lock is held, not used
  public FetchResult run(FetchProgress progress) throws IOException {
    Path input = settings.input();
    Files.createDirectories(input);
    Thread hook = new Thread(this::stop, "stop");
    try (OutputLock lock = OutputLock.acquire(input)) {
      Runtime.getRuntime().addShutdownHook(hook);
      FetchResult result =
          new Fetcher(settings.sources(), input, pacer).run(settings.wanted(), progress);
      FetchLog.add(input, result);
      writeMetrics(result);
      return result;
    } finally {
      ended.countDown();
      removeHook(hook);
    }
  }

  /** What came is kept at once: who does not stop in time loses only the page on its way. */
  private void stop() {
    pacer.stop();
    try {
      if (!ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeMetrics(FetchResult result) throws IOException {
    Path imports = settings.aftermath().metricsFile();
    if (imports != null) {
      WholeFile.write(
          FetchMetrics.beside(imports), FetchMetrics.of(result).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook is at work, and has just been told that the run ended.
    }
  }
}
