package org.countyreports.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countyreports.job.Explanation;
import org.countyreports.job.WrongSettingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one figure in its sentence, and each decision about it with its reason. */
@Command(
    name = "explain",
    description = "Shows a figure in its sentence, and each decision about it with its reason.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      arity = "1",
      paramLabel = "OBSERVATION_ID",
      description = "The observation_id of a row, or its beginning.")
  private String id = "";

  @Mixin private InputOption input = new InputOption();

  @Mixin private DatasetOptions dataset = new DatasetOptions();

  @Mixin private ViewOptions viewOptions = new ViewOptions();

  @Override
  public Integer call() throws IOException {
    Optional<String> problem =
        new Explanation(dataset.address(), dataset.output(), input.folder(), viewOptions.view(true))
            .write(id, System.out);
    if (problem.isPresent()) {
      throw new WrongSettingException("usage.as_is", problem.get());
    }
    return ExitCode.DONE;
  }
}
