package org.countyreports.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.text.Digits;

/** The words that headings of tables are made of. */
final class TableWords {

  private static final int LONGEST_UNIT = 8;

  private static final Set<String> HEADINGS = firstFields("table-headings.csv");
  private static final Set<String> UNITS = firstFields("classifiers.csv");

  private TableWords() {}

  /** Whether a text is a heading that the vocabulary knows, or ends with a unit in brackets. */
  static boolean isHeading(String text) {
    String heading = Folding.squeeze(text);
    int open = heading.lastIndexOf('(');
    if (open > 0 && heading.endsWith(")")) {
      return isUnit(heading.substring(open)) || HEADINGS.contains(heading.substring(0, open));
    }
    return HEADINGS.contains(heading) || isYear(heading);
  }

  /** 2019年 over a column. */
  private static boolean isYear(String heading) {
    return heading.length() == 5
        && heading.charAt(4) == '年'
        && (heading.startsWith("19") || heading.startsWith("20"))
        && Digits.is(heading.charAt(2))
        && Digits.is(heading.charAt(3));
  }

  /** Whether a text is a unit, alone or in brackets: (吨), 万元, %. */
  static boolean isUnit(String text) {
    String unit = Folding.squeeze(text);
    if (unit.startsWith("(") && unit.endsWith(")") && unit.length() > 2) {
      unit = unit.substring(1, unit.length() - 1);
    }
    if (unit.length() > LONGEST_UNIT) {
      return false;
    }
    int at = 0;
    while (at < unit.length() - 1 && "±+-百千万亿".indexOf(unit.charAt(at)) >= 0) {
      at++;
    }
    int slash = unit.indexOf('/');
    boolean rate = slash > at && UNITS.contains(unit.substring(at, slash));
    return UNITS.contains(unit.substring(at)) || UNITS.contains(unit) || rate;
  }

  /** Whether a name ends with a unit in brackets: 干胶产量（吨）. */
  static boolean endsWithUnit(String name) {
    String folded = Folding.squeeze(name);
    int open = folded.lastIndexOf('(');
    return open > 0 && folded.endsWith(")") && isUnit(folded.substring(open));
  }

  /** Whether a number has a unit behind it, as every one must where no heading gives it. */
  static boolean hasUnit(String cell) {
    int at = cell.length();
    while (at > 0 && !Character.isDigit(cell.charAt(at - 1))) {
      at--;
    }
    boolean vague = at < cell.length() && "余多".indexOf(cell.charAt(at)) >= 0;
    return isUnit(cell.substring(vague ? at + 1 : at));
  }

  private static Set<String> firstFields(String name) {
    List<String> lines = Vocabulary.lines(name);
    return lines.stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .collect(Collectors.toUnmodifiableSet());
  }
}
