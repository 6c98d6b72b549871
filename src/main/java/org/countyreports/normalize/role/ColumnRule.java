package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Why;
import org.countyreports.text.Work;

/**
 * Columns that a column of totals adds up, and columns of 其中, 男 and 女 beside that of their whole.
 */
final class ColumnRule implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Headings headings;

  ColumnRule(Headings headings) {
    this.headings = headings;
  }

  /** Decides the cells of a table that no total of rows speaks of. */
  void decide(Draft draft, Grid grid) {
    List<Kind> kinds = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      kinds.add(kind(grid.columnHeadings(column)));
    }
    for (int column = 0; column < grid.columns(); column++) {
      switch (kinds.get(column)) {
        case DETAIL, SPLIT -> decideDetail(draft, grid, kinds, column);
        case TOTAL -> decideTotal(draft, grid, kinds, column);
        case PLAIN -> {}
      }
    }
  }

  private enum Kind {
    TOTAL,
    DETAIL,
    SPLIT,
    PLAIN
  }

  private Kind kind(List<String> own) {
    if (headings.isDetail(own)) {
      return Kind.DETAIL;
    }
    if (own.isEmpty()) {
      return Kind.PLAIN;
    }
    List<String> leaf = own.subList(own.size() - 1, own.size());
    if (headings.isTotal(leaf) || headings.isSubtotal(leaf)) {
      return Kind.TOTAL;
    }
    return headings.isKind(own) ? Kind.SPLIT : Kind.PLAIN;
  }

  /** The nearest column in front that is no detail itself holds a detail. */
  private static void decideDetail(Draft draft, Grid grid, List<Kind> kinds, int column) {
    for (int row = grid.firstRow(); row < grid.rows(); row++) {
      int part = grid.at(row, column);
      for (int w = column - 1; w >= 0 && part != Told.NONE; w--) {
        Work.current().step();
        int whole = grid.at(row, w);
        boolean holds = kinds.get(w) != Kind.DETAIL && kinds.get(w) != Kind.SPLIT;
        if (holds && TableRule.isPart(draft, part, whole)) {
          if (!draft.at(part).range().exceeds(draft.at(whole).range())) {
            String label = label(grid.columnHeadings(column));
            draft.decideParts(
                withRest(draft, grid, kinds, row, column, whole),
                whole,
                Why.ROLE_PART_TABLE,
                label);
          }
          break;
        }
      }
    }
  }

  /** 改造户数 | 其中:C级 | D级: the columns behind that make up the whole are parts as well. */
  private static List<Integer> withRest(
      Draft draft, Grid grid, List<Kind> kinds, int row, int column, int whole) {
    List<Integer> parts = new ArrayList<>();
    parts.add(grid.at(row, column));
    Range sum = draft.at(parts.get(0)).range();
    Range all = draft.at(whole).range();
    for (int c = column + 1; c < grid.columns() && kinds.get(c) == Kind.PLAIN; c++) {
      Work.current().step();
      int next = grid.at(row, c);
      if (!TableRule.isPart(draft, next, whole)) {
        break;
      }
      parts.add(next);
      sum = sum.plus(draft.at(next).range());
      if (sum.meets(all)) {
        return parts;
      }
    }
    return parts.subList(0, 1);
  }

  private static String label(List<String> own) {
    return own.isEmpty() ? "" : own.get(own.size() - 1);
  }

  private void decideTotal(Draft draft, Grid grid, List<Kind> kinds, int total) {
    List<List<Integer>> choices =
        List.of(
            besideUnderOneHeading(grid, kinds, total),
            run(grid, kinds, total, 1),
            run(grid, kinds, total, -1));
    for (List<Integer> parts : choices) {
      if (addsUp(draft, grid, total, parts)) {
        decideTotal(draft, grid, total, parts);
        return;
      }
    }
  }

  private static void decideTotal(Draft draft, Grid grid, int total, List<Integer> parts) {
    for (int row = grid.firstRow(); row < grid.rows(); row++) {
      List<Integer> cells = cells(draft, grid, row, total, parts);
      String label = label(grid.columnHeadings(total));
      draft.decideParts(cells, grid.at(row, total), Why.ROLE_PART_TABLE, label);
    }
  }

  private static List<Integer> besideUnderOneHeading(Grid grid, List<Kind> kinds, int total) {
    List<Integer> beside = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      if (column != total
          && kinds.get(column) != Kind.TOTAL
          && kinds.get(column) != Kind.DETAIL
          && grid.shareHeading(total, column)) {
        beside.add(column);
      }
    }
    return beside;
  }

  private static List<Integer> run(Grid grid, List<Kind> kinds, int total, int step) {
    List<Integer> run = new ArrayList<>();
    for (int c = total + step; c >= 0 && c < grid.columns(); c += step) {
      if (kinds.get(c) == Kind.TOTAL) {
        break;
      }
      if (kinds.get(c) != Kind.DETAIL) {
        run.add(c);
      }
    }
    return run;
  }

  /** Whether most rows that have figures in all of them add up. */
  private static boolean addsUp(Draft draft, Grid grid, int total, List<Integer> parts) {
    int full = 0;
    int right = 0;
    for (int row = grid.firstRow(); row < grid.rows(); row++) {
      List<Integer> cells = cells(draft, grid, row, total, parts);
      if (cells.size() > 1) {
        Sum sum = new Sum(grid.at(row, total), cells, true);
        full++;
        right += PartSums.range(draft, sum).meets(draft.at(sum.whole()).range()) ? 1 : 0;
      }
    }
    return right * 2 > full;
  }

  private static List<Integer> cells(
      Draft draft, Grid grid, int row, int total, List<Integer> columns) {
    List<Integer> cells = new ArrayList<>();
    for (int column : columns) {
      if (TableRule.isPart(draft, grid.at(row, column), grid.at(row, total))) {
        cells.add(grid.at(row, column));
      }
    }
    return cells;
  }
}
