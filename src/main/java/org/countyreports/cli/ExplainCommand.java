package org.countyreports.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countyreports.job.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one figure in its sentence, and each decision about it with its reason. */
@Command(
    name = "explain",
    description = "Shows a figure in its sentence, and each decision about it with its reason.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "OBSERVATION_ID",
      description = "The observation_id of a row, or its beginning.")
  private String id = "";

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = "input",
      description = "Folder with the reports (default: ${DEFAULT-VALUE}).")
  private Path input = Path.of("input");

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

  @Mixin private ViewOptions viewOptions = new ViewOptions();

  @Override
  public Integer call() throws IOException {
    Optional<String> problem =
        new Explanation(database, output, input, viewOptions.view(true)).write(id, System.out);
    if (problem.isPresent()) {
      throw new ParameterException(spec.commandLine(), problem.get());
    }
    return ExitCode.DONE;
  }
}
