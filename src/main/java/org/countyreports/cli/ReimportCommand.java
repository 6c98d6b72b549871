package org.countyreports.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.countyreports.job.Selection;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.WrongSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports files again, whether or not they changed. */
@Command(
    name = "reimport",
    description = "Imports some files again, whether or not they changed, and publishes.",
    mixinStandardHelpOptions = true)
final class ReimportCommand implements Callable<Integer>, CheckedSettings {

  @Mixin private ImportOptions options;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Which which = new Which();

  /** Which files are meant. */
  static final class Which {
    @Option(
        names = "--file",
        arity = "1..*",
        paramLabel = "GLOB",
        description = "Files whose path (with a slash in GLOB) or name matches.")
    private List<String> globs = List.of();

    @Option(
        names = "--region",
        paramLabel = "CODE",
        description = "Files that say something about this division or one below it.")
    private String region = "";

    @Option(
        names = "--published",
        paramLabel = "FROM..TO",
        description = "Files published on these days, both included; either may be left out.")
    private @Nullable String published;

    @Option(names = "--rejected", description = "Files from which nothing could be read.")
    private boolean rejected;

    @Option(names = "--all", description = "All files.")
    private boolean all;
  }

  @Override
  public void check(WrongSettings wrong) {
    options.check(wrong);
  }

  @Override
  public Integer call() throws Exception {
    return new ImportCall(options).run(selection());
  }

  private Selection selection() {
    @Nullable LocalDate from = null;
    @Nullable LocalDate to = null;
    if (which.published != null) {
      int dots = which.published.indexOf("..");
      if (dots < 0 || which.published.length() == 2) {
        throw wrongDays();
      }
      from = day(which.published.substring(0, dots));
      to = day(which.published.substring(dots + 2));
    }
    return new Selection(which.globs, which.region, from, to, which.rejected, which.all);
  }

  private @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrongDays();
    }
  }

  private WrongSettingException wrongDays() {
    return new WrongSettingException("usage.published", String.valueOf(which.published));
  }
}
