package org.countyreports.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.countyreports.job.RunHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the last runs. */
@Command(
    name = "status",
    description = "Shows the last runs: when, how long, and what they did.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

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

  @Option(
      names = "--last",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many runs (default: ${DEFAULT-VALUE}).")
  private int last = 10;

  @Override
  public Integer call() throws Exception {
    List<String> lines = RunHistory.lines(database, output, last);
    lines.forEach(System.out::println);
    if (lines.isEmpty()) {
      System.out.println("no run yet");
    }
    return ExitCode.DONE;
  }
}
