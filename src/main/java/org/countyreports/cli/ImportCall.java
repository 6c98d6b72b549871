package org.countyreports.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final ImportOptions options;

  ImportCall(ImportOptions options) {
    this.options = options;
  }

  int run(Selection selection) throws Exception {
    ImportSettings settings = options.settings(selection);
    if (settings.isOutputLeftOut()) {
      System.err.println(
          options.messages().text("import.output_left_out", options.output().toString()));
    }
    ImportResult result = result(settings);
    int exitCode = exitCode(result);
    boolean taken = STANDARD_OUTPUT.equals(options.changes());
    (taken ? System.err : System.out)
        .println(
            options.json()
                ? RunJson.of(result, exitCode)
                : ImportSummary.of(result, options.output(), options.messages()));
    explain(result);
    return exitCode;
  }

  private int exitCode(ImportResult result) {
    return switch (result.status()) {
      case DONE ->
          options.failOnReject() && result.hasRejected() ? ExitCode.REJECTED_FILES : ExitCode.DONE;
      case HELD_BACK -> ExitCode.HELD_BACK;
      case STOPPED, FAILED -> ExitCode.FAILED;
      case OUT_OF_MEMORY -> Restart.WANTED;
    };
  }

  /** Says what went wrong and what to do. */
  private void explain(ImportResult result) {
    Messages messages = options.messages();
    switch (result.status()) {
      case DONE -> {}
      case HELD_BACK -> System.err.println(messages.text("summary.held_back", result.message()));
      case STOPPED -> System.err.println(messages.text("summary.stopped"));
      case FAILED, OUT_OF_MEMORY ->
          System.err.println(messages.text("summary.failed", result.message()));
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
