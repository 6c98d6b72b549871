package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.countyreports.model.Table;
import org.countyreports.model.Why;
import org.countyreports.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Roles of the cells of tables: the rows that a 合计 or 小计 adds up are its parts, column by column,
 * as are rows and columns that begin with 其中; under a heading of change they are changes.
 */
final class TableRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A longer cell is prose. */
  private static final int LONGEST_CELL = 24;

  private final Headings headings;
  private final ColumnRule columns;

  TableRule(RoleWords words) {
    this.headings = new Headings(words);
    this.columns = new ColumnRule(headings);
  }

  /** Decides the figures of the tables, which no other rule speaks of. */
  void decide(Draft draft, List<Table> tables, FoldedText text) {
    if (tables.isEmpty()) {
      return;
    }
    NavigableMap<Integer, Place> places = new TreeMap<>();
    List<Grid> grids = new ArrayList<>();
    for (Table table : tables) {
      Grid grid = new Grid(table);
      grids.add(grid);
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.rows().get(row).size(); column++) {
          Table.Cell cell = table.rows().get(row).get(column);
          places.putIfAbsent(cell.start(), new Place(grid, row, column, cell));
        }
      }
    }
    place(draft, places, text);
    for (Grid grid : grids) {
      decide(draft, grid);
    }
  }

  private record Place(Grid grid, int row, int column, Table.Cell cell) {}

  /** Puts the figures that are a cell of their own into their grids. */
  private static void place(Draft draft, NavigableMap<Integer, Place> places, FoldedText text) {
    Map<Integer, Integer> counts = new HashMap<>();
    @Nullable Place[] found = new @Nullable Place[draft.size()];
    for (int i = 0; i < draft.size(); i++) {
      int offset = text.originalStart(draft.at(i).start());
      Map.Entry<Integer, Place> entry = places.floorEntry(offset);
      if (entry != null && offset < entry.getValue().cell().end()) {
        found[i] = entry.getValue();
        counts.merge(entry.getKey(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      Place place = found[i];
      if (place != null
          && place.cell().text().length() <= LONGEST_CELL
          && Integer.valueOf(1).equals(counts.get(place.cell().start()))) {
        draft.putInTable(i);
        place.grid().put(place.row(), place.column(), i);
      }
    }
  }

  private void decide(Draft draft, Grid grid) {
    decideChanges(draft, grid);
    RowGroups groups = RowGroups.of(grid, headings);
    for (RowGroups.Group group : groups.totals()) {
      decideRows(draft, grid, group);
    }
    for (RowGroups.Group group : groups.details()) {
      for (int column = 0; column < grid.columns(); column++) {
        int whole = grid.at(group.whole(), column);
        for (int row : group.parts()) {
          int part = grid.at(row, column);
          if (isPart(draft, part, whole)
              && !draft.at(part).range().exceeds(draft.at(whole).range())) {
            draft.decideParts(List.of(part), whole, Why.ROLE_PART_TABLE, group.label());
          }
        }
      }
    }
    columns.decide(draft, grid);
  }

  private void decideChanges(Draft draft, Grid grid) {
    String[] byColumn = new String[grid.columns()];
    for (int column = 0; column < grid.columns(); column++) {
      byColumn[column] = headings.change(grid.columnHeadings(column));
    }
    for (int row = grid.firstRow(); row < grid.rows(); row++) {
      String byRow = headings.change(grid.rowHeadings(row));
      for (int column = 0; column < grid.columns(); column++) {
        String words = byRow.isEmpty() ? byColumn[column] : byRow;
        if (grid.at(row, column) != Told.NONE && !words.isEmpty()) {
          draft.decide(grid.at(row, column), Told.change(words));
        }
      }
    }
  }

  /** Where no column of several adds up the rows are of several levels: nothing is wrong then. */
  private static void decideRows(Draft draft, Grid grid, RowGroups.Group group) {
    List<Sum> sums = new ArrayList<>();
    boolean anyAddsUp = false;
    for (int column = 0; column < grid.columns(); column++) {
      int whole = grid.at(group.whole(), column);
      List<Integer> parts = new ArrayList<>();
      boolean complete = true;
      for (int row : group.parts()) {
        int part = grid.at(row, column);
        if (isPart(draft, part, whole)) {
          parts.add(part);
        } else {
          complete &= grid.isNothing(row, column);
        }
      }
      draft.decideParts(parts, whole, Why.ROLE_PART_TABLE, group.label());
      if (complete && parts.size() > 1) {
        Sum sum = new Sum(whole, parts, true);
        sums.add(sum);
        anyAddsUp |= PartSums.range(draft, sum).meets(draft.at(whole).range());
      }
    }
    if (anyAddsUp || sums.size() == 1) {
      sums.forEach(draft::check);
    }
  }

  static boolean isPart(Draft draft, int part, int whole) {
    return part != Told.NONE
        && whole != Told.NONE
        && part != whole
        && isAdding(draft, part)
        && isAdding(draft, whole)
        && draft.at(part).isLike(draft.at(whole));
  }

  private static boolean isAdding(Draft draft, int i) {
    return draft.at(i).adds() && !draft.at(i).isShare() && !draft.isChange(i);
  }
}
