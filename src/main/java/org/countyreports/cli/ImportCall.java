package org.countyreports.cli;

import org.countyreports.job.ImportResult;
import org.countyreports.job.ImportSettings;
import org.countyreports.job.Importer;
import org.countyreports.job.Selection;

/** Runs an import for a command line and says how it ended. */
final class ImportCall {

  private final ImportOptions options;

  ImportCall(ImportOptions options) {
    this.options = options;
  }

  int run(Selection selection) throws Exception {
    ImportSettings settings = options.settings(selection);
    ImportResult result =
        Importer.withOwnInterpreter().run(settings, ProgressLine.onStandardError());
    System.out.println(Summary.of(result, options));
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
}
