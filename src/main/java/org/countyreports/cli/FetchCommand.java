package org.countyreports.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.countyreports.fetch.FetchLog;
import org.countyreports.fetch.FetchResult;
import org.countyreports.fetch.Fetcher;
import org.countyreports.fetch.Source;
import org.countyreports.fetch.SourceCheck;
import org.countyreports.fetch.Sources;
import org.countyreports.fetch.SourcesFile;
import org.countyreports.fetch.SourcesReader;
import org.countyreports.fetch.SystemPacer;
import org.countyreports.job.Aftermath;
import org.countyreports.job.FetchRun;
import org.countyreports.job.FetchSettings;
import org.countyreports.job.FetchText;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.show.Messages;
import org.countyreports.text.Distance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings new pages from the configured sources into the input folder. */
@Command(
    name = "fetch",
    description = "Brings new pages from the configured sources into the input folder.",
    mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private InputOption input = new InputOption();

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "The file of sources (default: sources.yml beside the file of settings).")
  private @Nullable Path file;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      arity = "1..*",
      description = "Visits these sources alone (default: all).")
  private List<String> names = List.of();

  @Option(
      names = "--check",
      paramLabel = "SOURCE",
      description = "Shows what would be taken from the lists of a source and why; brings nothing.")
  private @Nullable String check;

  @Option(
      names = "--max-file-size",
      paramLabel = "SIZE",
      defaultValue = "64MB",
      description = "Larger pages are not brought (default: ${DEFAULT-VALUE}).")
  private String maxFileSize = "64MB";

  @Option(names = "--json", description = "Say how it ended as one line of JSON.")
  private boolean json;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description = "Figures for Prometheus go beside FILE: name-fetch.prom beside name.prom.")
  private @Nullable Path metricsFile;

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() throws IOException {
    Messages messages = language.messages();
    Path path = file == null ? besideSettings() : file;
    SourcesFile read = SourcesReader.read(path, LimitOptions.bytes(maxFileSize));
    Sources sources = read.sources();
    if (sources == null) {
      read.problems()
          .forEach(p -> System.err.println(FetchText.problem(path.toString(), p, messages)));
      return ExitCode.USAGE;
    }
    return check == null ? fetch(sources, messages) : check(sources, check, messages);
  }

  private int fetch(Sources sources, Messages messages) throws IOException {
    List<Source> wanted = new ArrayList<>();
    for (String name : names.isEmpty() ? sources.names() : names) {
      wanted.add(source(sources, name));
    }
    FetchSettings settings =
        new FetchSettings(
            input.folder(), sources, wanted, new Aftermath(language.language(), metricsFile));
    FetchResult result = new FetchRun(settings).run(FetchLine.onStandardError(messages));
    if (json) {
      System.out.println(FetchLog.line(result));
    } else {
      FetchText.summary(result, messages).forEach(System.out::println);
    }
    if (result.hasFailed()) {
      System.err.println(messages.text("fetch.failed"));
    }
    if (result.wasStopped()) {
      return ExitCode.STOPPED;
    }
    return result.hasFailed() ? ExitCode.FAILED : ExitCode.DONE;
  }

  private int check(Sources sources, String name, Messages messages) throws IOException {
    Source source = source(sources, name);
    boolean failed = false;
    Fetcher fetcher = new Fetcher(sources, input.folder(), new SystemPacer());
    for (SourceCheck list : fetcher.check(source)) {
      FetchText.check(list, messages).forEach(System.out::println);
      failed |= list.failure() != null;
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private static Source source(Sources sources, String name) {
    return sources
        .find(name)
        .orElseThrow(
            () ->
                new WrongSettingException(
                    "usage.no_such_source",
                    name,
                    Distance.nearest(name, sources.names()),
                    String.join(", ", sources.names())));
  }

  private Path besideSettings() {
    return spec.commandLine().getDefaultValueProvider() instanceof Configuration configuration
        ? configuration.beside("sources.yml")
        : Path.of("sources.yml");
  }
}
