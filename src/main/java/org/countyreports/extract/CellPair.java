package org.countyreports.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two figures in one cell: 135/542 under 户/人, 186(72) under 就业人数(其中:女).
 *
 * @param first offset behind the first number in the cell
 * @param second offset of the second number
 * @param end offset behind it
 */
record CellPair(int first, int second, int end) {

  // 135/542, 186(72), 1,350 / 5,420
  private static final Pattern SLASHED = Pattern.compile("([\\d][\\d,.]*) ?/ ?(\\d[\\d,.]*)");
  private static final Pattern BRACKETED =
      Pattern.compile("([\\d][\\d,.]*) ?[(] ?(\\d[\\d,.]*) ?[)]");

  /** The pair that fills a folded cell under such a heading; null where the cell is none. */
  static @Nullable CellPair of(String cell, TableColumn above) {
    Pattern pattern = above.pair().size() == 2 ? SLASHED : above.tellsPart() ? BRACKETED : null;
    Matcher pair = pattern == null || cell.length() > 40 ? null : pattern.matcher(cell);
    return pair == null || !pair.matches()
        ? null
        : new CellPair(pair.end(1), pair.start(2), pair.end(2));
  }

  /** The two units of a heading such as 搬迁规模(户/人); empty where it names no two. */
  static List<TableUnit> units(String heading, Classifiers classifiers) {
    int open = heading.lastIndexOf('(');
    int slash = heading.indexOf('/', Math.max(open, 0));
    if (open < 0 || slash < 0 || !heading.endsWith(")")) {
      return List.of();
    }
    TableUnit first = TableUnit.of(heading.substring(open + 1, slash), classifiers);
    TableUnit second =
        TableUnit.of(heading.substring(slash + 1, heading.length() - 1), classifiers);
    return first == null || second == null ? List.of() : List.of(first, second);
  }
}
