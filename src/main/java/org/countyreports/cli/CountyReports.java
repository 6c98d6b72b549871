package org.countyreports.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads a command line and answers with an exit code. */
@Command(
    name = "county-reports",
    description = "Turns a folder of county reports into one dataset.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersionProvider.class,
    subcommands = {PreviewCommand.class})
public final class CountyReports {

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
        .execute(args);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
