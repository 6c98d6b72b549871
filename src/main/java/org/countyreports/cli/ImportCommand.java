package org.countyreports.cli;

import java.util.concurrent.Callable;
import org.countyreports.job.Selection;
import org.countyreports.job.WrongSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Imports what is new or changed, and publishes. */
@Command(
    name = "import",
    description = "Imports what is new or changed, and publishes the dataset.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer>, CheckedSettings {

  @Mixin private ImportOptions options;

  @Override
  public void check(WrongSettings wrong) {
    options.check(wrong);
  }

  @Override
  public Integer call() throws Exception {
    return new ImportCall(options).run(Selection.NONE);
  }
}
