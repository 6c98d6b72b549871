package org.countyreports.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several names with their numbers in one cell: 肢体残疾863、视力残疾201. */
final class NamedFigures {

  private static final int LONGEST = 200;

  // 肢体残疾863、
  private static final Pattern PART =
      Pattern.compile("([\\u4e00-\\u9fff]{2,10})[:：]?(\\d[\\d,.]*\\d|\\d)(?:[、,;，；/ ]+|$)");

  private NamedFigures() {}

  /**
   * A name and its number.
   *
   * @param name what is counted
   * @param start offset of the number in the cell
   * @param end offset behind it
   */
  record Part(String name, int start, int end) {}

  /** The parts that fill a folded cell, two at least; empty where it says anything else. */
  static List<Part> of(String cell) {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(cell.length() > LONGEST ? "" : cell);
    int at = 0;
    while (at < cell.length() && part.find() && part.start() == at) {
      parts.add(new Part(part.group(1), part.start(2), part.end(2)));
      at = part.end();
    }
    return at == cell.length() && parts.size() > 1 ? parts : List.of();
  }
}
