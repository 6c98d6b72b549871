package org.countyreports.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.countyreports.job.ImportProgress;
import org.countyreports.job.ImportResult;
import org.countyreports.job.ImportSettings;
import org.countyreports.job.ImportSummary;
import org.countyreports.job.Importer;
import org.countyreports.job.RunJson;
import org.countyreports.job.Selection;
import org.countyreports.job.show.Messages;

/** Runs an import for a command line and says how it ended. */
final class ImportCall {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  /** One more than a run takes to stop. */
  private static final int SECONDS_TO_SAY = 6;

  private final ImportOptions options;

  ImportCall(ImportOptions options) {
    this.options = options;
  }

  int run(Selection selection) throws Exception {
    CountDownLatch said = new CountDownLatch(1);
    Thread hook = new Thread(() -> await(said), "last words");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return runAndSay(selection);
    } finally {
      said.countDown();
      remove(hook);
    }
  }

  /** A process that is told to stop ends with its last hook: what it says must be said by then. */
  private static void await(CountDownLatch said) {
    try {
      if (!said.await(SECONDS_TO_SAY, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // It is at work, and has just been told that all is said.
    }
  }

  private int runAndSay(Selection selection) throws Exception {
    ImportSettings settings = options.settings(selection);
    if (settings.isOutputLeftOut()) {
      System.err.println(
          options.messages().text("import.output_left_out", options.output().toString()));
    }
    ImportResult result = result(settings);
    int exitCode = exitCode(result);
    boolean taken = STANDARD_OUTPUT.equals(options.changes());
    (taken ? System.err : System.out).println(summary(result, exitCode));
    explain(result, exitCode);
    return exitCode;
  }

  /** A log takes up what nobody watches: there it has the form of the other lines. */
  private String summary(ImportResult result, int exitCode) {
    if (options.json()) {
      return RunJson.of(result, exitCode);
    }
    String text = ImportSummary.of(result, options.output(), options.messages());
    return Saying.isJson() && !Terminal.isStandardOutput()
        ? new JsonLine("INFO", "summary", text.replace("\n", "; "), null).toString()
        : text;
  }

  private int exitCode(ImportResult result) {
    return switch (result.status()) {
      case DONE ->
          options.failOnReject() && result.hasRejected() ? ExitCode.REJECTED_FILES : ExitCode.DONE;
      case HELD_BACK -> ExitCode.HELD_BACK;
      case STOPPED -> ExitCode.STOPPED;
      case FAILED -> ExitCode.FAILED;
      case OUT_OF_MEMORY -> Restart.WANTED;
    };
  }

  /** Says what went wrong and what to do. */
  private void explain(ImportResult result, int exitCode) {
    Messages messages = options.messages();
    switch (result.status()) {
      case DONE -> {}
      case HELD_BACK ->
          Saying.end(
              Saying.End.HELD_BACK, exitCode, messages.text("summary.held_back", result.message()));
      case STOPPED -> Saying.end(Saying.End.STOPPED, exitCode, messages.text("summary.stopped"));
      case FAILED ->
          Saying.end(
              Saying.End.FAILED, exitCode, messages.text("summary.failed", result.message()));
      // Another process goes on, and says how that ended.
      case OUT_OF_MEMORY -> System.err.println(messages.text("summary.failed", result.message()));
    }
  }

  private ImportResult result(ImportSettings settings) throws Exception {
    Importer importer = Importer.withOwnInterpreter();
    ImportProgress progress = ProgressLine.onStandardError(options.messages());
    Path changes = options.changes();
    if (changes == null) {
      return importer.run(settings, progress);
    }
    if (changes.equals(STANDARD_OUTPUT)) {
      return importer.dryRun(settings, progress, System.out);
    }
    try (OutputStream out = Files.newOutputStream(changes)) {
      return importer.dryRun(settings, progress, out);
    }
  }
}
