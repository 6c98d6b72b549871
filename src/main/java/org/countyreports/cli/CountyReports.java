package org.countyreports.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.countyreports.job.LockedException;
import org.countyreports.job.Selection;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: reads a command line and answers with an exit code. */
@Command(
    name = "county-reports",
    description = "Turns a folder of county reports into one dataset. No command means import.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersionProvider.class,
    subcommands = {
      ImportCommand.class,
      ReimportCommand.class,
      PreviewCommand.class,
      ExplainCommand.class,
      StatusCommand.class
    })
public final class CountyReports implements Callable<Integer> {

  @Mixin private ImportOptions options;

  /** Starts the program. */
  public static void main(String[] args) {
    // A job without a locale (cron) would print question marks for Chinese.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(run(args));
  }

  /** Runs a command line; the exit code. */
  static int run(String... args) {
    return new CommandLine(new CountyReports())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(CountyReports::wrongUsage)
        .setExecutionExceptionHandler(CountyReports::failed)
        .execute(args);
  }

  @Override
  public Integer call() throws Exception {
    return new ImportCall(options).run(Selection.NONE);
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    System.err.println(
        e.getMessage()
            + "; see "
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof LockedException) {
      System.err.println(e.getMessage());
      return ExitCode.LOCKED;
    }
    if (e instanceof ParameterException usage) {
      return wrongUsage(usage, new String[0]);
    }
    System.err.println("the run failed: " + Causes.line(e));
    LoggerFactory.getLogger(CountyReports.class).debug("the run failed", e);
    return ExitCode.FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
