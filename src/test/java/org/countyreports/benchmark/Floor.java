package org.countyreports.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;

/**
 * What no program could do without: jsoup parses the files, and the rows are written as CSV. Beside
 * it, what H2 takes to load the same rows from CSV by itself, without key or index. {@code Floor
 * INPUT OUTPUT THREADS} prints the seconds of each.
 */
public final class Floor {

  private static final List<String> TABLES = List.of("observations", "reports", "issues");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final int ROWS_AT_ONCE = 20_000;
  private static final double NANOS = 1e9;

  private Floor() {}

  /** Measures; the output is a folder into which the program has published. */
  public static void main(String[] args) throws Exception {
    Path output = Path.of(args[1]).toAbsolutePath();
    double jsoup = parsed(Path.of(args[0]), Integer.parseInt(args[2]));
    double csv = written(output);
    double processors = processorSeconds();
    System.out.printf(
        "jsoup %.2f csv %.2f cpu %.2f h2 %.2f%n", jsoup, csv, processors, loaded(output));
  }

  /** Of this process so far; reading the rows that are to be written counts, too. */
  private static double processorSeconds() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / NANOS;
  }

  private static double parsed(Path input, int threads) throws Exception {
    long from = System.nanoTime();
    List<Path> files;
    try (Stream<Path> all = Files.walk(input)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    LongAdder elements = new LongAdder();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    files.forEach(file -> executor.execute(() -> elements.add(elements(file))));
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.DAYS);
    if (elements.sum() == 0) {
      throw new IllegalStateException("nothing was parsed");
    }
    return (System.nanoTime() - from) / NANOS;
  }

  private static long elements(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Jsoup.parse(text).getAllElements().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double written(Path output) throws IOException {
    long nanos = 0;
    for (String table : TABLES) {
      Path copy = output.resolveSibling("floor.csv");
      try (CSVParser rows =
              CSVParser.parse(
                  output.resolve(table + ".csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180);
          CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(copy), FORMAT)) {
        List<String[]> some = new ArrayList<>();
        for (CSVRecord row : rows) {
          some.add(row.values());
          if (some.size() == ROWS_AT_ONCE) {
            nanos += print(some, printer);
          }
        }
        nanos += print(some, printer);
      }
      Files.delete(copy);
    }
    return nanos / NANOS;
  }

  private static long print(List<String[]> rows, CSVPrinter printer) throws IOException {
    long from = System.nanoTime();
    for (String[] row : rows) {
      printer.printRecord((Object[]) row);
    }
    printer.flush();
    rows.clear();
    return System.nanoTime() - from;
  }

  private static double loaded(Path output) throws IOException, SQLException {
    Path file = output.resolveSibling("floor");
    long from = System.nanoTime();
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(
            "create table %s as select * from csvread('%s')"
                .formatted(table, output.resolve(table + ".csv")));
      }
    }
    double seconds = (System.nanoTime() - from) / NANOS;
    Files.delete(Path.of(file + ".mv.db"));
    return seconds;
  }
}
