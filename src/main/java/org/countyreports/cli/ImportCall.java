package org.countyreports.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countyreports.job.ImportProgress;
import org.countyreports.job.ImportResult;
import org.countyreports.job.ImportSettings;
import org.countyreports.job.Importer;
import org.countyreports.job.Selection;

/** Runs an import for a command line and says how it ended. */
final class ImportCall {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final ImportOptions options;

  ImportCall(ImportOptions options) {
    this.options = options;
  }

  int run(Selection selection) throws Exception {
    ImportSettings settings = options.settings(selection);
    ImportResult result = result(settings);
    boolean taken = STANDARD_OUTPUT.equals(options.changes());
    (taken ? System.err : System.out).println(Summary.of(result, options));
    return switch (result.status()) {
      case DONE ->
          options.failOnReject() && result.counts().rejected() > 0
              ? ExitCode.REJECTED_FILES
              : ExitCode.DONE;
      case HELD_BACK -> {
        System.err.println(
            "publication held back: "
                + result.message()
                + "; the published files are as before. If that is right, run again with --accept");
        yield ExitCode.HELD_BACK;
      }
      case STOPPED -> {
        System.err.println("stopped before the end; the next import goes on from here");
        yield ExitCode.FAILED;
      }
      case FAILED -> {
        System.err.println(
            "the run failed: "
                + result.message()
                + "; once mended, the next import goes on from here");
        yield ExitCode.FAILED;
      }
    };
  }

  private ImportResult result(ImportSettings settings) throws Exception {
    Importer importer = Importer.withOwnInterpreter();
    ImportProgress progress = ProgressLine.onStandardError();
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
