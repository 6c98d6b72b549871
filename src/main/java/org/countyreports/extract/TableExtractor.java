package org.countyreports.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.model.Table;
import org.countyreports.model.TableRoles;
import org.countyreports.model.TableRoles.RowRole;
import org.countyreports.text.Lexicon;

/** Finds the figures of data tables: a cell with a number, and the headings that say what it is. */
final class TableExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Longer cells across a row are no names. */
  private static final int LONGEST_HEADING = 12;

  private final Classifiers classifiers;
  private final TableMentions mentions;
  private final CellReader reader;

  TableExtractor(Lexicon lexicon, Classifiers classifiers, ProseExtractor prose) {
    this.classifiers = classifiers;
    this.mentions = new TableMentions(lexicon, classifiers);
    this.reader = new CellReader(classifiers, prose, mentions);
  }

  /** Adds the figures of a table to the passage. */
  void extract(Passage passage, TableRegion region) {
    Table table = region.table();
    TableLayout layout = new TableLayout(table, region.headline(), classifiers);
    TableItem.Title title = title(table, region.headline());
    boolean gifts = TableGifts.areBelow(table.caption(), region.headline());
    boolean falls = TableNotes.tellFalls(region.text().text(), region.start(), region.end());
    Set<Integer> seen = new HashSet<>();
    RowRoles roles = new RowRoles(layout);
    TableLabel whole = TableLabel.NONE;
    TableItem.Title group = title;
    for (int row = 0; row < table.rows().size(); row++) {
      TableRow cells = new TableRow(layout, row, classifiers, mentions::isNoun);
      RowRole role = roles.next(row, cells);
      group = role == RowRole.BANNER ? grouped(cells.first(), title) : group;
      extractRow(
          passage,
          region,
          new CellReader.Reading(layout, cells, role, group, whole, gifts, falls),
          seen);
      boolean own = !layout.isHeading(row) && role != RowRole.PART && role != RowRole.NOTE;
      whole = own ? cells.first() : whole;
    }
  }

  /** What each row and column of a table is. */
  TableRoles roles(Table table, String headline) {
    TableLayout layout = new TableLayout(table, headline, classifiers);
    RowRoles roles = new RowRoles(layout);
    List<RowRole> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      rows.add(roles.next(row, new TableRow(layout, row, classifiers, mentions::isNoun)));
    }
    String units = layout.units().stream().map(TableUnit::form).collect(Collectors.joining(", "));
    return new TableRoles(table.caption(), units, layout.unitSource(), rows, layout.columns());
  }

  /** What the caption names, else the headline where it ends with a word that is known. */
  private TableItem.Title title(Table table, String headline) {
    String title = TableTitle.of(table.caption());
    String above = TableTitle.of(headline);
    return new TableItem.Title(title, mentions.isWord(above) ? above : "");
  }

  /** 一、玉米收获机 above rows of towns and 台数 names what is counted. */
  private static TableItem.Title grouped(TableLabel banner, TableItem.Title title) {
    boolean thing =
        banner.kind() != TableLabel.Kind.TOTAL
            && banner.text().length() <= LONGEST_HEADING
            && !TableLabel.isPlace(TableHeadings.folded(banner.text()));
    return thing ? new TableItem.Title(banner.text(), title.headline()) : title;
  }

  private void extractRow(
      Passage passage, TableRegion region, CellReader.Reading reading, Set<Integer> seen) {
    List<Table.Cell> cells = reading.row().cells();
    String base = "";
    TableMentions.Line line = mentions.line(region, cells);
    for (int column = 0; column < cells.size(); column++) {
      Table.Cell cell = cells.get(column);
      if (cell.text().isEmpty() || !seen.add(cell.start()) || isHeading(reading)) {
        continue;
      }
      int start = region.text().indexOf(cell.start());
      int end = region.text().indexOf(cell.end());
      CellReader.Place at =
          new CellReader.Place(passage, line, column, start, passage.text().substring(start, end));
      base = reader.read(reading, at, base);
    }
  }

  private static boolean isHeading(CellReader.Reading reading) {
    return reading.role() == RowRole.HEADING || reading.role() == RowRole.COLUMN_NUMBERS;
  }
}
