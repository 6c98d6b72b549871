package org.countyreports.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The vocabulary files that reading needs. */
final class Vocabulary {

  private Vocabulary() {}

  /** The lines of a vocabulary file in their order, without comments and empty lines. */
  static List<String> lines(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/vocabulary/" + name);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own vocabulary cannot be read: " + name, e);
    }
  }
}
