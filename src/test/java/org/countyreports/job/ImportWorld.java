package org.countyreports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countyreports.load.Delta;
import org.countyreports.load.RunCounts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An input folder, an output folder and imports between them. */
final class ImportWorld {

  final Path input;
  final Path output;
  final Importer importer = new Importer(new StubInterpreter(), StubInterpreter.DIMENSIONS);
  private final String database;

  ImportWorld(Path folder) throws IOException {
    this(folder, "");
  }

  ImportWorld(Path folder, String database) throws IOException {
    this.input = Files.createDirectories(folder.resolve("in"));
    this.output = folder.resolve("out");
    this.database = database;
  }

  ImportWorld file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  ImportWorld file(String path, byte[] bytes) {
    try {
      Files.createDirectories(input.resolve(path).getParent());
      Files.write(input.resolve(path), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts of a run without renamed files. */
  static RunCounts counts(
      long read,
      long imported,
      long unchanged,
      long rejected,
      long removed,
      long added,
      long changed,
      long removedObservations) {
    Delta delta = new Delta(added, changed, removedObservations);
    return new RunCounts(read, imported, unchanged, rejected, removed, 0, delta);
  }

  ImportResult run() throws IOException, SQLException {
    return run(settings(2, false, false));
  }

  ImportResult run(ImportSettings settings) throws IOException, SQLException {
    return importer.run(settings, ImportProgress.NONE);
  }

  ImportSettings settings(int threads, boolean keepMissing, boolean accept) {
    return new ImportSettings(
        input,
        output,
        address(),
        threads,
        keepMissing,
        accept,
        false,
        Selection.NONE,
        Limits.DEFAULT,
        Aftermath.DEFAULT);
  }

  List<String> lines(String file) throws IOException {
    return Files.readAllLines(output.resolve(file));
  }

  /** The published files with their bytes as text and their times. */
  java.util.Map<String, String> published() throws IOException {
    return published(output);
  }

  static java.util.Map<String, String> published(Path output) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString();
        if (name.endsWith(".csv") || name.endsWith(".json")) {
          files.put(name, Files.readString(path));
        } else if (name.endsWith(".parquet")) {
          files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  java.util.Map<String, FileTime> times() throws IOException {
    TreeMap<String, FileTime> times = new TreeMap<>();
    for (String name : published().keySet()) {
      times.put(name, Files.getLastModifiedTime(output.resolve(name)));
    }
    return times;
  }

  DatabaseAddress address() {
    return database.isEmpty()
        ? DatabaseAddress.of(null, output)
        : new DatabaseAddress(database, "postgres", "", false);
  }

  JdbcTemplate database() {
    DatabaseAddress address = address();
    return new JdbcTemplate(
        new DriverManagerDataSource(address.url(), address.user(), address.password()));
  }
}
