package org.countyreports.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.countyreports.fetch.FetchLog;
import org.countyreports.fetch.FetchResult;
import org.countyreports.job.FetchText;
import org.countyreports.job.RunHistory;
import org.countyreports.job.show.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the last runs. */
@Command(
    name = "status",
    description = "Shows the last imports and fetches: when, how long, what they did.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @Mixin private InputOption input = new InputOption();

  @Mixin private DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = "--last",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many runs (default: ${DEFAULT-VALUE}).")
  private int last = 10;

  @Option(names = "--json", description = "One object a line, a run each.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() throws Exception {
    Messages messages = language.messages();
    List<String> lines =
        json
            ? RunHistory.json(dataset.address(), last)
            : RunHistory.lines(dataset.address(), last, messages);
    lines.forEach(System.out::println);
    if (!json) {
      RunHistory.unread(dataset.address(), messages).forEach(System.out::println);
      RunHistory.conflicts(dataset.address(), messages).forEach(System.out::println);
    }
    List<FetchResult> fetches = FetchLog.last(input.folder(), last);
    for (FetchResult fetch : fetches) {
      System.out.println(json ? FetchLog.line(fetch) : FetchText.status(fetch, messages));
    }
    if (!fetches.isEmpty() && !json) {
      FetchText.sources(fetches.get(0), messages).forEach(System.out::println);
    }
    if (lines.isEmpty() && fetches.isEmpty() && !json) {
      System.out.println(messages.text("status.none"));
    }
    return ExitCode.DONE;
  }
}
