package org.countyreports.copies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.text.Vocabulary;

/** The classes of words in statement-words.txt, the longest word first. */
final class StatementWords {

  private static final Map<String, List<String>> CLASSES = load();

  private StatementWords() {}

  /** The words of a class. */
  static List<String> of(String name) {
    List<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("statement-words.txt has no class " + name);
    }
    return words;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> classes = new HashMap<>();
    String name = "";
    for (String line : Vocabulary.lines("statement-words.txt")) {
      if (line.startsWith("[")) {
        name = line.substring(1, line.length() - 1);
      } else {
        classes.put(
            name,
            Arrays.stream(line.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
      }
    }
    return classes;
  }
}
