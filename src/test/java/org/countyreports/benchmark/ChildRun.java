package org.countyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a program took that ran as a process of its own.
 *
 * @param began when it was started
 * @param seconds by the clock
 * @param cpuSeconds of the processors, user and system
 * @param peakMegabytes most memory that it held (VmHWM), 0 where the system does not tell
 * @param output what it printed
 */
record ChildRun(
    Instant began, double seconds, double cpuSeconds, double peakMegabytes, String output) {

  private static final double NANOS = 1e9;
  private static final double TICKS = 100;
  private static final double KILO = 1024;
  private static final int LOOK_EVERY_MILLIS = 50;

  /** Runs a command to its end; where it fails, so does this. */
  static ChildRun of(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().putAll(environment);
    double cpu = cpuOfChildren();
    Instant began = Instant.now();
    long from = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc/" + process.pid() + "/status");
    double peak = 0;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
    }
    double seconds = (System.nanoTime() - from) / NANOS;
    String output = Files.readString(printed);
    if (process.exitValue() != 0) {
      throw new IOException(command + " ended with " + process.exitValue() + "\n" + output);
    }
    return new ChildRun(began, seconds, cpuOfChildren() - cpu, peak, output);
  }

  /** Processor time of all processes that ended: fields 16 and 17, in hundredths of a second. */
  private static double cpuOfChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  private static double peak(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / KILO;
        }
      }
    } catch (IOException ended) {
      return 0;
    }
    return 0;
  }
}
