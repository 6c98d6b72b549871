package org.countyreports.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The same command once more, in a process of its own: after the memory was used up, nobody knows
 * which threads, the database's among them, still do what they should. What was being read then is
 * read last and alone by the new process.
 */
final class Restart {

  /** An exit code that never leaves the program. */
  static final int WANTED = -1;

  /** Set for the second process, which starts no third. */
  private static final String MARK = "COUNTY_REPORTS_RESTARTED";

  private Restart() {}

  /** The exit code of the second process; that of a failure where this one is the second. */
  static int run(String[] args, Map<String, String> environment) {
    if (environment.containsKey(MARK)) {
      return ExitCode.FAILED;
    }
    try {
      ProcessBuilder builder = new ProcessBuilder(command(args)).inheritIO();
      builder.environment().put(MARK, "true");
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop"));
      return process.waitFor();
    } catch (IOException e) {
      return ExitCode.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    }
  }

  /** Whoever ends this process means the other. */
  private static void stop(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** This process as it was started. */
  private static List<String> command(String[] args) {
    List<String> command = new ArrayList<>();
    command.add(
        ProcessHandle.current()
            .info()
            .command()
            .orElse(System.getProperty("java.home") + "/bin/java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), CountyReports.class.getName()));
    command.addAll(List.of(args));
    return command;
  }
}
