package org.countyreports.extract;

import java.util.List;
import org.countyreports.text.Vocabulary;

/** The headings of tables that the vocabulary knows. */
final class TableHeadings {

  private TableHeadings() {}

  /** The headings of a kind, mark or general. */
  static List<String> of(String kind) {
    return Vocabulary.lines("table-headings.csv").stream()
        .filter(line -> line.endsWith("," + kind))
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }
}
