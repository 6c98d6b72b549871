package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.Table;
import org.countyreports.model.TableRoles.RowRole;

/**
 * Tells what the rows of a table are, top to bottom: whether one is a part depends on those above.
 */
final class RowRoles {

  /** A longer cell across the whole row says something of the table. */
  private static final int LONGEST_BANNER = 40;

  private final TableLayout layout;
  private boolean inParts;

  RowRoles(TableLayout layout) {
    this.layout = layout;
  }

  /** What the next row is. */
  RowRole next(int row, TableRow cells) {
    RowRole role = role(row, cells.cells(), cells.first());
    inParts = role == RowRole.PART;
    return role;
  }

  private RowRole role(int row, List<Table.Cell> cells, TableLabel first) {
    if (layout.isColumnNumbers(row)) {
      return RowRole.COLUMN_NUMBERS;
    }
    if (layout.isHeading(row)) {
      return RowRole.HEADING;
    }
    String banner = TableRows.banner(cells);
    if (!banner.isEmpty()) {
      return TableNotes.isNote(banner) || banner.length() > LONGEST_BANNER
          ? RowRole.NOTE
          : RowRole.BANNER;
    }
    if (first.detail() || (inParts && first.isShort())) {
      return RowRole.PART;
    }
    return first.kind() == TableLabel.Kind.TOTAL ? RowRole.TOTAL : RowRole.DATA;
  }
}
