package org.countyreports.normalize.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of vocabulary files, without comments and empty lines. */
final class Resources {

  private Resources() {}

  static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/vocabulary/" + name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own vocabulary cannot be read: " + name, e);
    }
  }

  /** The words of a file, separated by spaces. */
  static List<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> List.of(line.trim().split(" +", -1)).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
