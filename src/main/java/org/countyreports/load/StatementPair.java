package org.countyreports.load;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two figures of different reports that speak of the same thing and days.
 *
 * @param first the one of the earlier report
 * @param agrees whether both can be true
 */
record StatementPair(ToldFigure first, ToldFigure second, boolean agrees)
    implements Comparable<StatementPair> {

  static final TableInsert INSERT =
      new TableInsert(
          "statement_pair",
          "region_key text",
          "thing integer",
          "report_id text",
          "position integer",
          "other_report_id text",
          "other_position integer",
          "source_file text",
          "other_source_file text",
          "last_day date",
          "agrees boolean");

  static final int KEY_COLUMNS = 6;

  private static final Comparator<StatementPair> ORDER =
      Comparator.comparing(StatementPair::first, ToldFigure.EARLIEST)
          .thenComparing(StatementPair::second, ToldFigure.EARLIEST);

  /**
   * The pairs among figures of one thing, not more than there are figures: each that contradicts
   * any other beside the one it is furthest from, each other one beside the earliest. A report that
   * tells the thing several times has parts of it in mind and is left out.
   */
  static Set<StatementPair> of(List<ToldFigure> figures) {
    List<ToldFigure> told = toldOnce(figures);
    Set<StatementPair> pairs = new TreeSet<>();
    if (told.size() < 2) {
      return pairs;
    }
    ToldFigure first = told.get(0);
    ToldFigure most = first;
    ToldFigure least = null;
    for (ToldFigure each : told) {
      most = each.low().compareTo(most.low()) > 0 ? each : most;
      least = isLess(each.high(), least == null ? null : least.high()) ? each : least;
    }
    for (ToldFigure each : told) {
      if (least != null && isLess(least.high(), each.low())) {
        pairs.add(pair(each, least, false));
      } else if (isLess(each.high(), most.low())) {
        pairs.add(pair(each, most, false));
      } else if (!each.equals(first)) {
        pairs.add(pair(first, each, true));
      }
    }
    return pairs;
  }

  private static List<ToldFigure> toldOnce(List<ToldFigure> figures) {
    Map<String, Integer> times = new HashMap<>();
    figures.forEach(each -> times.merge(each.report(), 1, Integer::sum));
    List<ToldFigure> told = new ArrayList<>(figures);
    told.removeIf(each -> times.getOrDefault(each.report(), 0) > 1);
    told.sort(ToldFigure.EARLIEST);
    return told;
  }

  /** An upper end that is open is less than nothing. */
  private static boolean isLess(@Nullable BigDecimal high, @Nullable BigDecimal other) {
    return high != null && (other == null || high.compareTo(other) < 0);
  }

  private static StatementPair pair(ToldFigure a, ToldFigure b, boolean agrees) {
    boolean inOrder = ToldFigure.EARLIEST.compare(a, b) <= 0;
    return new StatementPair(inOrder ? a : b, inOrder ? b : a, agrees);
  }

  /** The columns of its row; the first {@link #KEY_COLUMNS} are the key. */
  List<Object> row() {
    return List.of(
        first.thing().region(),
        first.thing().code(),
        first.report(),
        first.position(),
        second.report(),
        second.position(),
        first.sourceFile(),
        second.sourceFile(),
        first.thing().lastDay(),
        agrees);
  }

  /** The columns of a stored row. */
  static List<Object> storedRow(ResultSet rs) throws SQLException {
    return List.of(
        rs.getString("region_key"),
        rs.getLong("thing"),
        rs.getString("report_id"),
        rs.getInt("position"),
        rs.getString("other_report_id"),
        rs.getInt("other_position"),
        rs.getString("source_file"),
        rs.getString("other_source_file"),
        rs.getObject("last_day", LocalDate.class),
        rs.getBoolean("agrees"));
  }

  @Override
  public int compareTo(StatementPair other) {
    return ORDER.compare(this, other);
  }
}
