package org.countyreports.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the reports are; shared by the commands that read them. */
final class InputOption {

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = "input",
      description = "Folder with the reports (default: ${DEFAULT-VALUE}).")
  private Path input = Path.of("input");

  Path folder() {
    return input;
  }
}
