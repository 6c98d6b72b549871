package org.countyreports.normalize.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of a table add up to which: those around a 小计 to it, those and the rest to the 合计. */
final class RowGroups {

  /** The heading of a row that goes on with the parts of one is short: 女 below 其中:男. */
  private static final int LONGEST_DETAIL = 3;

  private final Grid grid;
  private final Headings headings;
  private final List<Group> groups = new ArrayList<>();
  private final List<Group> details = new ArrayList<>();

  private RowGroups(Grid grid, Headings headings) {
    this.grid = grid;
    this.headings = headings;
  }

  /** The groups of a table. */
  static RowGroups of(Grid grid, Headings headings) {
    RowGroups groups = new RowGroups(grid, headings);
    groups.find();
    return groups;
  }

  /** Rows that a total tells the sum of. */
  List<Group> totals() {
    return groups;
  }

  /** Rows of parts below the row of their whole: 其中:女性. */
  List<Group> details() {
    return details;
  }

  private enum Kind {
    TOTAL,
    SUBTOTAL,
    DETAIL,
    PLAIN
  }

  private void find() {
    List<Line> lines = lines();
    boolean totalled = lines.stream().anyMatch(line -> line.kind == Kind.TOTAL);
    if (!totalled) {
      subtotals(lines, null);
      return;
    }
    boolean leading = lines.get(0).kind == Kind.TOTAL;
    List<Line> section = new ArrayList<>();
    List<Integer> earlier = new ArrayList<>();
    Line total = null;
    for (Line line : lines) {
      if (line.kind != Kind.TOTAL) {
        section.add(line);
      } else {
        Line whole = leading ? total : line;
        close(whole, section, earlier);
        section = new ArrayList<>();
        total = line;
      }
    }
    if (leading) {
      close(total, section, earlier);
    }
  }

  /** Ends the rows of a total; one without rows is the total of the totals before it. */
  private void close(@Nullable Line total, List<Line> section, List<Integer> earlier) {
    if (total == null) {
      return;
    }
    if (section.isEmpty()) {
      if (earlier.size() > 1) {
        groups.add(new Group(total.row, List.copyOf(earlier), total.label));
        earlier.clear();
      }
      return;
    }
    subtotals(section, total);
    earlier.add(total.row);
  }

  private void subtotals(List<Line> section, @Nullable Line total) {
    List<Integer> direct = new ArrayList<>();
    List<Integer> members = new ArrayList<>();
    boolean leading = !section.isEmpty() && section.get(0).kind == Kind.SUBTOTAL;
    Line open = null;
    for (Line line : section) {
      if (line.kind != Kind.SUBTOTAL) {
        if (leading && open != null && open.spanned && !grid.shareFirstCell(open.row, line.row)) {
          add(open, members);
          open = null;
          members = new ArrayList<>();
        }
        (leading && open == null ? direct : members).add(line.row);
        continue;
      }
      if (leading) {
        add(open, members);
        open = line;
      } else {
        boolean some = line.spanned;
        List<Integer> own = new ArrayList<>();
        for (int row : members) {
          (!some || grid.shareFirstCell(line.row, row) ? own : direct).add(row);
        }
        add(line, own);
      }
      direct.add(line.row);
      members = new ArrayList<>();
    }
    if (leading) {
      add(open, members);
    } else {
      direct.addAll(members);
    }
    if (total != null && !direct.isEmpty()) {
      direct.sort(null);
      groups.add(new Group(total.row, direct, total.label));
    }
  }

  private void add(@Nullable Line whole, List<Integer> rows) {
    if (whole != null && !rows.isEmpty()) {
      groups.add(new Group(whole.row, List.copyOf(rows), whole.label));
    }
  }

  /** The rows with figures; those of details go to their own groups. */
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    boolean areas = areAreas();
    boolean detail = false;
    for (int row = grid.firstRow(); row < grid.rows(); row++) {
      if (!grid.hasFigures(row)) {
        continue;
      }
      List<String> own = grid.rowHeadings(row);
      boolean opens = headings.isDetail(own);
      detail = !lines.isEmpty() && (opens || detail && isShort(own));
      if (detail) {
        parts.add(row);
        continue;
      }
      addDetails(lines, parts);
      parts = new ArrayList<>();
      lines.add(line(row, own, areas));
    }
    addDetails(lines, parts);
    return lines;
  }

  private void addDetails(List<Line> lines, List<Integer> parts) {
    if (!parts.isEmpty()) {
      Line whole = lines.get(lines.size() - 1);
      details.add(new Group(whole.row, List.copyOf(parts), whole.label));
    }
  }

  private boolean isShort(List<String> own) {
    return own.size() == 1
        && own.get(0).length() <= LONGEST_DETAIL
        && !headings.isTotal(own)
        && !headings.isSubtotal(own);
  }

  /** 全县 is a total where no row is called so. */
  private boolean areAreas() {
    for (int row = grid.firstRow(); row < grid.rows(); row++) {
      if (grid.hasFigures(row) && headings.isTotal(grid.rowHeadings(row))) {
        return false;
      }
    }
    return true;
  }

  private Line line(int row, List<String> own, boolean areas) {
    boolean subtotal = headings.isSubtotal(own);
    boolean total = headings.isTotal(own) || areas && headings.isArea(own);
    boolean spanned =
        row > grid.firstRow() && grid.shareFirstCell(row, row - 1)
            || row + 1 < grid.rows() && grid.shareFirstCell(row, row + 1);
    // 甲镇 | 合计 in a cell that spans the rows of its villages adds up these alone.
    boolean inside = total && spanned && own.size() > 1;
    Kind kind = subtotal || inside ? Kind.SUBTOTAL : total ? Kind.TOTAL : Kind.PLAIN;
    return new Line(row, kind, spanned, own.isEmpty() ? "" : own.get(own.size() - 1));
  }

  private record Line(int row, Kind kind, boolean spanned, String label) {}

  /**
   * Rows and the row of their sum.
   *
   * @param whole the row of the sum
   * @param parts the rows that it adds up
   * @param label heading of the sum
   */
  record Group(int whole, List<Integer> parts, String label) {}
}
