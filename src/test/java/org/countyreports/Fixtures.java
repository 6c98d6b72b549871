package org.countyreports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Golden pairs: reports in a folder, and beside each what must be read from it. */
public final class Fixtures {

  private static final String EXPECTED = ".expected";

  private Fixtures() {}

  /** The reports of a folder, in order. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  /** Names of the reports of a folder, in order. */
  public static List<String> names(Path folder) throws IOException {
    return files(folder).stream().map(file -> file.getFileName().toString()).toList();
  }

  /** What must be read from a report. */
  public static String expected(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name + EXPECTED));
  }
}
