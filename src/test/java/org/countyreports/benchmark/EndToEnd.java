package org.countyreports.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.countyreports.benchmark.Program.Import;

/**
 * The program as it is delivered, as a process of its own, beside what no program could do without.
 * {@code EndToEnd REPORTS [TURNS] PARTS}: the size of the corpus, how often each part is measured
 * (medians are printed), and an expression for the parts: start, import, postgres, shares, peers.
 */
public final class EndToEnd {

  private static final Pattern FLOOR =
      Pattern.compile("jsoup ([\\d.]+) csv ([\\d.]+) cpu ([\\d.]+) h2 ([\\d.]+)");
  private static final int STARTS = 5;

  private final int reports;
  private final int turns;
  private final Path folder;
  private final Path input;
  private final Program program;

  private EndToEnd(int reports, int turns, Path folder) {
    this.reports = reports;
    this.turns = turns;
    this.folder = folder;
    this.input = folder.resolve("in");
    this.program = new Program(folder);
  }

  /** Measures and prints. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("end-to-end");
    try {
      int turns = args.length > 2 ? Integer.parseInt(args[1]) : 1;
      EndToEnd measured = new EndToEnd(Integer.parseInt(args[0]), turns, folder);
      Pattern parts = Pattern.compile(args[args.length - 1]);
      measured.environment();
      measured.run(parts);
    } finally {
      delete(folder);
    }
  }

  private void environment() throws IOException {
    say(
        "%d reports, %d turns; JDK %s, %d processors, load %s",
        reports,
        turns,
        System.getProperty("java.version"),
        Program.THREADS,
        Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private void run(Pattern parts) throws Exception {
    if (parts.matcher("start").matches()) {
      start();
    }
    boolean imports = parts.matcher("import").matches();
    if (imports || parts.matcher("postgres").matches()) {
      double h2 = imports ? imports() : 0;
      if (parts.matcher("postgres").matches()) {
        postgres(h2);
      }
    }
    if (parts.matcher("shares").matches()) {
      shares();
    }
    if (parts.matcher("peers").matches()) {
      System.out.print(program.own(Peers.class).output());
    }
  }

  /** One report, so that the end of the step files is when the first report was loaded. */
  private void start() throws Exception {
    Path one = folder.resolve("one");
    List<Double> unit = new ArrayList<>();
    List<Double> preview = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> nightly = new ArrayList<>();
    List<Double> nothing = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      delete(folder.resolve("one-out"));
      ReportFolder.write(one, 1, 100);
      unit.add(program.java("-version").seconds());
      preview.add(program.jar("preview", one.toString()).seconds());
      first.add(untilLoaded(program.imported(one, "one-out", "")));
      ReportFolder.write(one, 1, 1);
      nightly.add(untilLoaded(program.imported(one, "one-out", "")));
      nothing.add(program.imported(one, "one-out", "").run().seconds());
    }
    double version = median(unit);
    say("java -version: %.2f s", version);
    for (Map.Entry<String, List<Double>> each :
        Map.of(
                "1 preview of one report, in all", preview,
                "2 empty database, first report loaded", first,
                "3 nightly, first report loaded", nightly,
                "4 nightly, nothing new, in all", nothing)
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      double seconds = median(each.getValue());
      say("%s: %.2f s, x %.0f", each.getKey().substring(2), seconds, seconds / version);
    }
  }

  private static double untilLoaded(Import run) {
    return run.steps().entrySet().stream()
        .filter(step -> List.of("start", "begin", "survey", "files").contains(step.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** The median of the first import's seconds. */
  private double imports() throws Exception {
    List<Double> firsts = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<Double> tenths = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      delete(folder.resolve("out"));
      ReportFolder.write(input, reports, 100);
      Import first = program.imported(input, "out", "");
      say("first import: %s", told(first));
      double[] floor = floor();
      Import nothing = program.imported(input, "out", "");
      say("nothing new: %s", told(nothing));
      ReportFolder.write(input, reports, 1);
      Import changed = program.imported(input, "out", "");
      say("1 %% changed: %s", told(changed));
      firsts.add(first.run().seconds());
      ratios.add(first.run().seconds() / (floor[0] + floor[1]));
      say(
          "first / floor: x %.2f of the clock, x %.2f of the processors",
          ratios.get(i), first.run().cpuSeconds() / floor[2]);
      tenths.add(100 * changed.run().cpuSeconds() / first.run().cpuSeconds());
      say(
          "1 %% changed / first: %.1f %% of the clock, %.1f %% of the processors",
          100 * changed.run().seconds() / first.run().seconds(), tenths.get(i));
    }
    say(
        "MEDIAN first / floor: x %.2f, 1 %% changed / first: %.1f %%",
        median(ratios), median(tenths));
    return median(firsts);
  }

  private double[] floor() throws Exception {
    ChildRun run =
        program.own(
            Floor.class,
            input.toString(),
            folder.resolve("out").toString(),
            String.valueOf(Program.THREADS));
    Matcher found = FLOOR.matcher(run.output());
    if (!found.find()) {
      throw new IOException(run.output());
    }
    double[] seconds = new double[4];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = Double.parseDouble(found.group(i + 1));
    }
    say(
        "floor: jsoup %.1f s + rows as CSV %.1f s = %.1f s, processors %.1f s;"
            + " H2 loads the rows from CSV in %.1f s",
        seconds[0], seconds[1], seconds[0] + seconds[1], seconds[2], seconds[3]);
    return seconds;
  }

  private void postgres(double h2) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
      List<Double> firsts = new ArrayList<>();
      for (int i = 0; i < turns; i++) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
          statement.execute("drop schema if exists public, batch cascade");
          statement.execute("create schema public");
        }
        delete(folder.resolve("pg-out"));
        ReportFolder.write(input, reports, 100);
        Import first = program.imported(input, "pg-out", url);
        firsts.add(first.run().seconds());
        say("PostgreSQL, first import: %s", told(first));
        say("PostgreSQL, nothing new: %s", told(program.imported(input, "pg-out", url)));
        ReportFolder.write(input, reports, 1);
        say("PostgreSQL, 1 %% changed: %s", told(program.imported(input, "pg-out", url)));
      }
      if (h2 > 0) {
        say("MEDIAN PostgreSQL / H2, first import: x %.2f", median(firsts) / h2);
      }
    }
  }

  private void shares() throws Exception {
    delete(folder.resolve("out"));
    ReportFolder.write(input, reports, 100);
    Path recording = folder.resolve("run.jfr");
    program.recorded(recording, input, "out");
    say("shares of a first import by samples: %s", Stages.shares(recording));
    ReportFolder.write(input, reports, 1);
    program.recorded(recording, input, "out");
    say("shares with 1 %% changed by samples: %s", Stages.shares(recording));
  }

  private String told(Import each) {
    double all = each.run().seconds();
    String steps =
        each.steps().entrySet().stream()
            .map(s -> String.format(Locale.ROOT, "%s %.1f", s.getKey(), s.getValue()))
            .collect(Collectors.joining(", "));
    double rest = all - each.steps().values().stream().mapToDouble(s -> s).sum();
    return String.format(
        Locale.ROOT,
        "%.1f s, processors %.1f s, peak %.0f MB, %.0f reports/s, %.0f observations/s"
            + " (seconds: %s, end %.1f)",
        all,
        each.run().cpuSeconds(),
        each.run().peakMegabytes(),
        reports / all,
        each.observations() / all,
        steps,
        rest);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void say(String format, Object... words) {
    System.out.printf(Locale.ROOT, format + "%n", words);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
