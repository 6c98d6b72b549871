package org.countyreports.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the dataset is; shared by all commands that look at it. */
final class DatasetOptions {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder of the dataset (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "JDBC address of the database (default: a file in the output folder).")
  private @Nullable String database;

  Path output() {
    return output;
  }

  @Nullable String database() {
    return database;
  }
}
