package org.countyreports.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.countyreports.job.Failures;
import org.countyreports.job.LockedException;
import org.countyreports.job.Selection;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.WrongSettings;
import org.countyreports.job.show.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program: reads a command line and answers with an exit code. */
@Command(
    name = "county-reports",
    description = "Turns a folder of county reports into one dataset. No command means import.",
    footer =
        "All commands: --config FILE for settings (default: application.yml beside the jar), --log"
            + " plain|json.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersionProvider.class)
public final class CountyReports implements Callable<Integer>, CheckedSettings {

  private static final List<String> COMMANDS =
      List.of("import", "reimport", "preview", "explain", "status", "fetch");

  @Mixin private ImportOptions options;

  /** Starts the program. */
  public static void main(String[] args) {
    // A job without a locale (cron) would print question marks for Chinese.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(exitCode(args));
  }

  private static int exitCode(String[] args) {
    int exitCode;
    try {
      exitCode = run(args);
    } catch (OutOfMemoryError e) {
      exitCode = Restart.WANTED;
    }
    return exitCode == Restart.WANTED ? Restart.run(args, System.getenv()) : exitCode;
  }

  /** Runs a command line; the exit code. */
  static int run(String... args) {
    return run(System.getenv(), args);
  }

  /** Runs a command line with an environment; the exit code. */
  static int run(Map<String, String> environment, String... args) {
    Saying.begin();
    Arguments arguments;
    try {
      arguments = Arguments.of(args, environment);
    } catch (WrongSettingException e) {
      @Nullable String set = environment.get(Configuration.variable("lang"));
      WrongUsage usage = new WrongUsage(new Messages(Arguments.language(List.of(args), set)));
      return usage(usage.text(e, new CommandLine(new CountyReports()), List.of(args)));
    }
    logAs(arguments.log());
    Messages messages = new Messages(arguments.language());
    WrongUsage usage = new WrongUsage(messages);
    List<String> all = List.of(args);
    CommandLine program = commandLine(arguments.rest());
    program
        .setResourceBundle(messages.help())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setDefaultValueProvider(arguments.configuration())
        .setParameterExceptionHandler(
            (e, parsed) -> usage(usage.text(e, program, arguments.rest())))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> failed(e, command, all, usage, messages));
    if (!arguments.wrong().isEmpty()) {
      return usage(usage.text(arguments, program));
    }
    int exitCode = program.execute(arguments.rest().toArray(String[]::new));
    if (exitCode != Restart.WANTED) {
      Saying.end(exitCode);
    }
    return exitCode;
  }

  /** A parser with the command that the first argument names, else with all: each takes a while. */
  static CommandLine commandLine(List<String> arguments) {
    CommandLine program = new CommandLine(new CountyReports());
    boolean named = !arguments.isEmpty() && COMMANDS.contains(arguments.get(0));
    for (String name : named ? arguments.subList(0, 1) : COMMANDS) {
      program.addSubcommand(name, command(name));
    }
    return program;
  }

  private static Object command(String name) {
    return switch (name) {
      case "import" -> new ImportCommand();
      case "reimport" -> new ReimportCommand();
      case "preview" -> new PreviewCommand();
      case "explain" -> new ExplainCommand();
      case "status" -> new StatusCommand();
      case "fetch" -> new FetchCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Comes before the first line of log. */
  private static void logAs(String log) {
    System.setProperty(Logging.FORMAT, log);
    if (log.equals("json")) {
      System.setErr(new PrintStream(new JsonLines(System.err), true, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void check(WrongSettings wrong) {
    options.check(wrong);
  }

  @Override
  public Integer call() throws Exception {
    return new ImportCall(options).run(Selection.NONE);
  }

  private static int usage(String what) {
    Saying.end(Saying.End.WRONG_USAGE, ExitCode.USAGE, what);
    return ExitCode.USAGE;
  }

  private static int failed(
      Exception e, CommandLine command, List<String> args, WrongUsage usage, Messages messages) {
    if (e instanceof WrongSettingException wrong) {
      return usage(usage.text(wrong, command, args));
    }
    if (e instanceof LockedException) {
      Saying.end(Saying.End.LOCKED, ExitCode.LOCKED, Failures.explain(e, messages));
      return ExitCode.LOCKED;
    }
    String why = messages.text("cli.failed", Failures.explain(e, messages));
    Saying.end(Saying.End.FAILED, ExitCode.FAILED, why);
    LoggerFactory.getLogger(CountyReports.class).debug("the run failed", e);
    return ExitCode.FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
