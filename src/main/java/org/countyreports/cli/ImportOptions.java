package org.countyreports.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.countyreports.job.Aftermath;
import org.countyreports.job.ImportSettings;
import org.countyreports.job.Selection;
import org.countyreports.job.WrongSettings;
import org.countyreports.job.show.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that import and reimport share. */
final class ImportOptions {

  /** What happens to the rows of a file that is gone. */
  enum Missing {
    REMOVE,
    KEEP
  }

  @Mixin private InputOption input = new InputOption();

  @Mixin private DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Files interpreted at the same time (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--missing",
      description =
          "What happens to rows of files that are gone: remove or keep (default: remove).")
  private Missing missing = Missing.REMOVE;

  @Mixin private LinksOption links = new LinksOption();

  @Option(names = "--accept", description = "Publish although much of the dataset would vanish.")
  private boolean accept;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description = "With --dry-run: where the table changes.csv goes (- for standard output).")
  private @Nullable Path changes;

  @Option(names = "--json", description = "Say how it ended as one line of JSON.")
  private boolean json;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description = "Where figures of the run go for Prometheus, as text for node_exporter.")
  private @Nullable Path metricsFile;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(names = "--fail-on-reject", description = "Answer 1 where files were rejected.")
  private boolean failOnReject;

  boolean json() {
    return json;
  }

  Messages messages() {
    return language.messages();
  }

  boolean failOnReject() {
    return failOnReject;
  }

  boolean dryRun() {
    return dryRun;
  }

  /** Where the table of changes goes; null where nobody asked for it. */
  @Nullable Path changes() {
    return changes;
  }

  Path output() {
    return dataset.output();
  }

  /** Checks all that can be checked before anything is done. */
  void check(WrongSettings wrong) {
    Path folder = input.folder();
    Path output = dataset.output();
    boolean in = wrong.unless(Files.isDirectory(folder), "usage.input.missing", folder);
    boolean out = Files.isDirectory(output) || !Files.exists(output);
    wrong.unless(out, "usage.output.is_file", output);
    if (in && out) {
      wrong.check(() -> ImportSettings.checkFolders(folder, output));
    }
    wrong.check(dataset::address);
    wrong.unless(threads >= 1, "usage.threads", threads);
    limits.check(wrong);
    wrong.unless(changes == null || dryRun, "usage.changes_without_dry_run");
  }

  /** The settings; a command line that makes no sense is refused. */
  ImportSettings settings(Selection selection) {
    WrongSettings wrong = new WrongSettings();
    check(wrong);
    wrong.refuse();
    return new ImportSettings(
        input.folder(),
        dataset.output(),
        dataset.address(),
        threads,
        missing == Missing.KEEP,
        accept,
        dryRun,
        selection,
        limits.limits(),
        new Aftermath(language.language(), metricsFile),
        links.links());
  }
}
