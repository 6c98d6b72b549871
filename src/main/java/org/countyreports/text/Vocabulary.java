package org.countyreports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
    List<String> lines = new ArrayList<>();
    for (String raw : rawLines(name)) {
      String line = raw.strip();
      if (says(line)) {
        lines.add(line);
      }
    }
    return Collections.unmodifiableList(lines);
  }

  /** Whether a line of a vocabulary file is no comment and not empty. */
  public static boolean says(String line) {
    String text = line.strip();
    return !text.isEmpty() && text.charAt(0) != '#';
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
      // Decoded as a whole: half a million characters through a reader cost a start 0.1 s.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary " + path + " cannot be read", e);
    }
  }
}
