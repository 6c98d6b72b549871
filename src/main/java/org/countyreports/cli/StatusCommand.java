package org.countyreports.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.countyreports.job.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the last runs. */
@Command(
    name = "status",
    description = "Shows the last runs: when, how long, and what they did.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @Mixin private DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = "--last",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many runs (default: ${DEFAULT-VALUE}).")
  private int last = 10;

  @Override
  public Integer call() throws Exception {
    List<String> lines = RunHistory.lines(dataset.address(), last);
    lines.forEach(System.out::println);
    if (lines.isEmpty()) {
      System.out.println("no run yet");
    }
    return ExitCode.DONE;
  }
}
