package org.countyreports.cli;

import java.nio.file.Path;
import java.util.Map;
import org.countyreports.job.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the dataset is; shared by all commands that look at it. */
final class DatasetOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder of the dataset (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "JDBC address of the database (default: a file in the output folder); user and password"
              + " come from the environment.")
  private @Nullable String database;

  private Map<String, String> credentials() {
    return spec.commandLine().getDefaultValueProvider() instanceof Configuration configuration
        ? configuration.credentials()
        : System.getenv();
  }

  Path output() {
    return output;
  }

  /** The database; an address that gives secrets away is refused. */
  DatabaseAddress address() {
    return DatabaseAddress.of(database, output, credentials());
  }
}
