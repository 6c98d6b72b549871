package org.countyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts the program's jar, and programs beside it, as processes. */
final class Program {

  /** Files at the same time, in the program and in what it is measured against. */
  static final int THREADS = Runtime.getRuntime().availableProcessors();

  private static final String JAR =
      System.getProperty("program", Path.of("target/county-reports.jar").toString());

  /** The program's heap, and that of what it is measured against. */
  private static final String HEAP = "-Xmx512m";

  private static final Pattern OBSERVATIONS = Pattern.compile("\"observations\":(\\d+)");

  private final Path folder;

  Program(Path folder) {
    this.folder = folder;
  }

  /**
   * An import.
   *
   * @param steps seconds of each step, in order
   */
  record Import(ChildRun run, Map<String, Double> steps, long observations) {}

  /** Runs Java with some arguments. */
  ChildRun java(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), List.of(arguments));
  }

  /** Runs a command of the program. */
  ChildRun jar(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(HEAP, "-jar", JAR));
    all.addAll(List.of(arguments));
    return run(Map.of(), all);
  }

  /** Runs a class of the benchmarks. */
  ChildRun own(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> all =
        new ArrayList<>(
            List.of(HEAP, "-cp", System.getProperty("java.class.path"), main.getName()));
    all.addAll(List.of(arguments));
    return run(Map.of(), all);
  }

  /** Imports; into the file in the output folder where the database is empty. */
  Import imported(Path input, String output, String database)
      throws IOException, InterruptedException, SQLException {
    List<String> all = command(input, output);
    if (database.isEmpty()) {
      ChildRun run = run(Map.of(), all);
      return new Import(
          run, Stages.steps(folder.resolve(output), run.began()), observations(run.output()));
    }
    all.addAll(List.of("--database", database));
    ChildRun run = run(Map.of("COUNTY_REPORTS_DB_USER", "postgres"), all);
    try (Connection connection = DriverManager.getConnection(database, "postgres", "")) {
      return new Import(run, Stages.steps(connection, run.began()), observations(run.output()));
    }
  }

  /** Imports while the flight recorder takes samples. */
  void recorded(Path recording, Path input, String output)
      throws IOException, InterruptedException {
    Files.deleteIfExists(recording);
    List<String> all = command(input, output);
    all.add(0, "-XX:StartFlightRecording=settings=profile,filename=" + recording);
    run(Map.of(), all);
  }

  private List<String> command(Path input, String output) {
    return new ArrayList<>(
        List.of(
            HEAP,
            "-jar",
            JAR,
            "import",
            "--json",
            // A single report may be another one with fewer figures.
            "--accept",
            "--threads",
            String.valueOf(THREADS),
            "--input",
            input.toString(),
            "--output",
            folder.resolve(output).toString()));
  }

  private ChildRun run(Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(arguments);
    command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    return ChildRun.of(folder, environment, command);
  }

  private static long observations(String output) {
    Matcher found = OBSERVATIONS.matcher(output);
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }
}
