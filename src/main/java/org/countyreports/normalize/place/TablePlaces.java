package org.countyreports.normalize.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Table;
import org.countyreports.model.Table.Cell;
import org.countyreports.model.Why;
import org.countyreports.text.FoldedText;

/** The places of the cells of tables: by the heading of the row, of the column, or the caption. */
final class TablePlaces {

  /** The place in front of these in a row is none of theirs. */
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "总和", "汇总");

  private final NavigableMap<Integer, PlacedCell> cells = new TreeMap<>();
  private final FoldedText text;
  private final RegionReference primary;

  /**
   * Places every cell of the tables.
   *
   * @param naming the place that a heading names and nothing else
   */
  TablePlaces(
      List<Table> tables,
      FoldedText text,
      RegionReference primary,
      Function<String, Optional<RegionReference>> naming) {
    this.text = text;
    this.primary = primary;
    for (Table table : tables) {
      place(table, naming);
    }
  }

  /** The place of the cell that holds a folded offset; empty outside of tables. */
  Optional<Ruling> at(int start) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    int offset = text.originalStart(Math.min(start, text.text().length()));
    Map.Entry<Integer, PlacedCell> entry = cells.floorEntry(offset);
    return entry != null && offset < entry.getValue().end()
        ? Optional.of(entry.getValue().ruling())
        : Optional.empty();
  }

  private void place(Table table, Function<String, Optional<RegionReference>> naming) {
    Ruling whole =
        naming
            .apply(FoldedText.of(table.caption()).text())
            .map(named -> new Ruling(named, Why.REGION_OF_CAPTION, null))
            .orElseGet(this::ofArticle);
    Map<Integer, Ruling> byColumn = new HashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      boolean heading = row < table.headerRows();
      Ruling byRow = null;
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        Cell cell = table.rows().get(row).get(column);
        String words = words(cell);
        RegionReference named = naming.apply(words).orElse(null);
        byRow = TOTALS.contains(words) ? null : byRow;
        if (named != null && heading) {
          byColumn.put(column, new Ruling(named, Why.REGION_OF_COLUMN, null));
        } else if (named != null) {
          byRow = new Ruling(named, Why.REGION_OF_ROW, null);
        }
        Ruling place = byRow != null ? byRow : byColumn.getOrDefault(column, whole);
        cells.putIfAbsent(cell.start(), new PlacedCell(cell.end(), place));
      }
    }
  }

  /** A cell without spaces: 秦 皇 岛 is padded to the width of its column. */
  private static String words(Cell cell) {
    return FoldedText.of(cell.text()).text().replace(" ", "");
  }

  private Ruling ofArticle() {
    return new Ruling(
        Mark.inherited(primary, "the article, for the table"), Why.REGION_OF_ARTICLE, null);
  }

  private record PlacedCell(int end, Ruling ruling) {}
}
