package org.countyreports.normalize.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Table;
import org.countyreports.model.Table.Cell;
import org.countyreports.model.Why;
import org.countyreports.text.FoldedText;

/** The places of the cells of tables: by the heading of the row, of the column, or the caption. */
final class TablePlaces {

  /**
   * The place in front of these in a row is none of theirs, unless its cell spans the rows above.
   */
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "总和", "汇总");

  private static final List<String> LEVELS = List.of("镇", "乡", "街道");
  private static final int LONGEST_BARE = 5;
  private static final int FIRST_COLUMNS = 3;

  /** So many rows say what a column is. */
  private static final int ENOUGH = 40;

  // 一、, （二）, 3., 表1, 附表2:
  private static final Pattern NUMBER =
      Pattern.compile("^(?:附?[表件]\\d{1,2}[:、.]?|[(]?[一二三四五六七八九十\\d]{1,3}[)、.])");

  // 白仓镇石门村: a township, and a part of it
  private static final Pattern WITH_PART =
      Pattern.compile("^([\\u4e00-\\u9fff]{1,9}?(?:镇|乡|街道))((?![至到~-]|人民法庭|法庭).{1,14})$");

  private final NavigableMap<Integer, PlacedCell> cells = new TreeMap<>();
  private final FoldedText text;
  private final RegionReference whole;

  /**
   * Places every cell of the tables.
   *
   * @param whole what cells are about that no heading gives another place
   * @param naming the place that a heading names and nothing else
   */
  TablePlaces(
      List<Table> tables,
      FoldedText text,
      RegionReference whole,
      Function<String, Optional<RegionReference>> naming) {
    this.text = text;
    this.whole = whole;
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
    Ruling around =
        captioned(FoldedText.of(table.caption()).text().replace(" ", ""), naming)
            .map(named -> new Ruling(named, Why.REGION_OF_CAPTION, null))
            .orElseGet(this::ofArticle);
    int bare = bareColumn(table, naming);
    Map<Integer, Ruling> byColumn = new HashMap<>();
    Ruling above = null;
    Ruling group = null;
    for (int row = 0; row < table.rows().size(); row++) {
      boolean heading = row < table.headerRows();
      List<Cell> line = table.rows().get(row);
      if (!heading && Table.isBanner(line)) {
        group =
            inCell(words(line.get(0)), naming)
                .map(named -> new Ruling(named, Why.REGION_OF_ROW, null))
                .orElse(null);
        above = null;
      }
      Ruling byRow = !heading && line.get(0).text().isEmpty() ? above : null;
      for (int at = 0; at < line.size(); at++) {
        int column = at;
        Cell cell = line.get(column);
        String words = words(cell);
        RegionReference named =
            (heading ? naming.apply(words) : inCell(words, naming))
                .or(() -> column == bare ? bare(words, naming) : Optional.empty())
                .orElse(null);
        if (TOTALS.contains(words)) {
          byRow = spansRows(table, row, column) ? byRow : null;
          group = byRow == null && column == 0 ? null : group;
        }
        if (named != null && heading) {
          byColumn.put(column, new Ruling(named, Why.REGION_OF_COLUMN, null));
        } else if (named != null) {
          byRow = new Ruling(named, Why.REGION_OF_ROW, null);
          above = column == 0 ? byRow : above;
        }
        Ruling place =
            byRow != null
                ? byRow
                : byColumn.getOrDefault(column, group != null && !heading ? group : around);
        cells.putIfAbsent(cell.start(), new PlacedCell(cell.end(), place));
      }
    }
  }

  /** The column whose cells are townships without their level, 滩头 and 高平; -1 where none is. */
  private static int bareColumn(Table table, Function<String, Optional<RegionReference>> naming) {
    List<List<Cell>> rows = table.rows().subList(table.headerRows(), table.rows().size());
    int width = rows.isEmpty() ? 0 : Math.min(FIRST_COLUMNS, rows.get(0).size());
    for (int column = 0; column < width; column++) {
      int named = 0;
      int others = 0;
      for (List<Cell> row : rows) {
        String words = words(row.get(column));
        boolean counts =
            !words.isEmpty()
                && !TOTALS.contains(words)
                && named + others < ENOUGH
                && naming.apply(words).isEmpty();
        boolean township = counts && bare(words, naming).isPresent();
        named += township ? 1 : 0;
        others += counts && !township ? 1 : 0;
      }
      if (named > 1 && named > 2 * others) {
        return column;
      }
    }
    return -1;
  }

  /** The township that a name without its level is, where just one level makes it one. */
  private static Optional<RegionReference> bare(
      String words, Function<String, Optional<RegionReference>> naming) {
    if (words.length() < 2 || words.length() > LONGEST_BARE || naming.apply(words).isPresent()) {
      return Optional.empty();
    }
    List<RegionReference> found =
        LEVELS.stream()
            .flatMap(level -> naming.apply(words + level).stream())
            .filter(place -> !place.townshipCode().isEmpty())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the cell before a 小计 stands in the rows above as well. */
  private static boolean spansRows(Table table, int row, int column) {
    return row > 0
        && column > 0
        && table.rows().get(row - 1).get(column - 1).start()
            == table.rows().get(row).get(column - 1).start();
  }

  /** 一、梓山镇, 白仓镇石门村: the place in a cell, with its number or a part behind it. */
  private static Optional<RegionReference> inCell(
      String words, Function<String, Optional<RegionReference>> naming) {
    String bare = NUMBER.matcher(words).replaceFirst("");
    Optional<RegionReference> whole = naming.apply(words);
    if (whole.isEmpty() && bare.length() < words.length()) {
      whole = naming.apply(bare);
    }
    return whole.isPresent() ? whole : township(bare, naming);
  }

  /** （一）武店镇, 表1 老城镇补贴发放情况. */
  private static Optional<RegionReference> captioned(
      String caption, Function<String, Optional<RegionReference>> naming) {
    return inCell(caption.length() > 30 ? caption.substring(0, 30) : caption, naming);
  }

  private static Optional<RegionReference> township(
      String words, Function<String, Optional<RegionReference>> naming) {
    Matcher part = WITH_PART.matcher(words);
    return part.matches() ? naming.apply(part.group(1)) : Optional.empty();
  }

  /** A cell without spaces: 秦 皇 岛 is padded to the width of its column. */
  private static String words(Cell cell) {
    return FoldedText.of(cell.text()).text().replace(" ", "");
  }

  private Ruling ofArticle() {
    return new Ruling(
        Mark.inherited(whole, "the article, for the table"), Why.REGION_OF_ARTICLE, null);
  }

  private record PlacedCell(int end, Ruling ruling) {}
}
