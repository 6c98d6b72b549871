package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.Vocabulary;

/** The lines of vocabulary files, without comments and empty lines; tabs at their ends stay. */
final class Resources {

  private Resources() {}

  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    for (String line : Vocabulary.rawLines(name)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The words of a file, separated by spaces. */
  static List<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> List.of(line.trim().split(" +", -1)).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
