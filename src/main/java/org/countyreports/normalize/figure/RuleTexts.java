package org.countyreports.normalize.figure;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.Vocabulary;

/** The indicator rules as data staff know them: by their line, and by what their columns ask. */
final class RuleTexts {

  private final List<String> lines;
  private final List<Integer> numbers = new ArrayList<>();
  private final String[] columns;

  private RuleTexts(List<String> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (Vocabulary.says(lines.get(i))) {
        numbers.add(i);
      }
    }
    this.columns = lines.get(numbers.get(0)).split(",", -1);
  }

  /** The rules of the vocabulary file. */
  static RuleTexts load() {
    return new RuleTexts(Vocabulary.rawLines("indicator-rules.csv"));
  }

  /** The line of a rule in the file, from 1. */
  String line(int rule) {
    return String.valueOf(numbers.get(rule + 1) + 1);
  }

  /** What a rule asks for: units={person} near=donate; empty where it asks for nothing. */
  String asks(int rule) {
    String[] fields = lines.get(numbers.get(rule + 1)).strip().split(",", -1);
    List<String> asked = new ArrayList<>();
    for (int i = 1; i < fields.length; i++) {
      if (!fields[i].isEmpty()) {
        asked.add(columns[i].strip() + "=" + fields[i].replace(' ', '|'));
      }
    }
    return String.join(" ", asked);
  }
}
