package org.countyreports.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program's own vocabulary files. */
public final class Vocabulary {

  private Vocabulary() {}

  /**
   * The lines of a vocabulary file without comments and empty lines.
   *
   * @throws IllegalStateException where the program was built without the file
   */
  public static List<String> lines(String name) {
    return rawLines(name).stream().map(String::strip).filter(Vocabulary::says).toList();
  }

  /** Whether a line of a vocabulary file is no comment and not empty. */
  public static boolean says(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  /**
   * All lines of a vocabulary file as they stand in it.
   *
   * @throws IllegalStateException where the program was built without the file
   */
  public static List<String> rawLines(String name) {
    String path = "/vocabulary/" + name;
    try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + path);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary " + path + " cannot be read", e);
    }
  }
}
