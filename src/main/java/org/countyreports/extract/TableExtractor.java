package org.countyreports.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Classifier;
import org.countyreports.model.Table;
import org.countyreports.model.TableRoles;
import org.countyreports.model.TableRoles.RowRole;
import org.countyreports.text.Digits;
import org.countyreports.text.Lexicon;

/** Finds the figures of data tables: a cell with a number, and the headings that say what it is. */
final class TableExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Longer cells may hold sentences. */
  private static final int LONGEST_HEADING = 12;

  private final Lexicon lexicon;
  private final Classifiers classifiers;
  private final QuantityParser quantities;
  private final ProseExtractor prose;
  private final TableUnits units;
  private final TableMentions mentions;

  TableExtractor(Lexicon lexicon, Classifiers classifiers, ProseExtractor prose) {
    this.lexicon = lexicon;
    this.classifiers = classifiers;
    this.quantities = new QuantityParser(classifiers);
    this.prose = prose;
    this.units = new TableUnits(classifiers);
    this.mentions = new TableMentions(lexicon, classifiers);
  }

  /** Adds the figures of a table to the passage. */
  void extract(Passage passage, TableRegion region) {
    Table table = region.table();
    TableLayout layout = new TableLayout(table, classifiers);
    TableItem.Title title = title(table, region.headline());
    boolean gifts = TableGifts.areBelow(table.caption(), region.headline());
    boolean falls = TableNotes.tellFalls(region.text().text(), region.start(), region.end());
    Set<Integer> seen = new HashSet<>();
    RowRoles roles = new RowRoles(layout);
    TableLabel whole = TableLabel.NONE;
    TableItem.Title group = title;
    for (int row = 0; row < table.rows().size(); row++) {
      TableRow cells = new TableRow(layout, row, classifiers, this::isNoun);
      RowRole role = roles.next(row, cells);
      group = role == RowRole.BANNER ? grouped(cells.first(), title) : group;
      extractRow(
          passage, region, new Reading(layout, cells, row, role, group, whole, gifts, falls), seen);
      boolean own = !layout.isHeading(row) && role != RowRole.PART && role != RowRole.NOTE;
      whole = own ? cells.first() : whole;
    }
  }

  /** What each row and column of a table is. */
  TableRoles roles(Table table) {
    TableLayout layout = new TableLayout(table, classifiers);
    RowRoles roles = new RowRoles(layout);
    List<RowRole> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      rows.add(roles.next(row, new TableRow(layout, row, classifiers, this::isNoun)));
    }
    return new TableRoles(table.caption(), rows, layout.columns());
  }

  /**
   * A row that is being read.
   *
   * @param role what it is
   * @param title what the caption names
   * @param whole the heading of the last row that is no part of another one
   * @param gifts whether the table is a board of donors
   * @param falls whether a note says that brackets or triangles mean a fall
   */
  private record Reading(
      TableLayout layout,
      TableRow row,
      int number,
      RowRole role,
      TableItem.Title title,
      TableLabel whole,
      boolean gifts,
      boolean falls) {}

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

  private TableLabel label(Reading reading, int column) {
    return reading
        .row()
        .label(column)
        .within(reading.whole(), reading.role() == RowRole.PART, this::isNoun);
  }

  private void extractRow(Passage passage, TableRegion region, Reading reading, Set<Integer> seen) {
    List<Table.Cell> cells = reading.row().cells();
    String base = "";
    TableMentions.Line line = mentions.line(region, cells);
    for (int column = 0; column < cells.size(); column++) {
      Table.Cell cell = cells.get(column);
      if (cell.text().isEmpty() || !seen.add(cell.start())) {
        continue;
      }
      int start = region.text().indexOf(cell.start());
      int end = region.text().indexOf(cell.end());
      TableNumber number =
          reading.layout().isHeading(reading.number())
              ? null
              : TableNumber.of(
                  passage.text().substring(start, end),
                  classifiers,
                  reading.falls() || reading.layout().column(column).tellsChange());
      CellPair pair =
          number == null && !reading.layout().isHeading(reading.number())
              ? CellPair.of(passage.text().substring(start, end), reading.layout().column(column))
              : null;
      if (pair != null) {
        readPair(passage, reading, line, column, start, pair);
      } else if (number == null) {
        readWords(passage, reading, column, start, end);
      } else if (!isMark(reading, column)) {
        TableItem plain =
            TableItem.of(
                reading.layout().column(column), label(reading, column), base, reading.title());
        if (number.isOrMore() && units.ofScaled(reading.layout().column(column), plain) != null) {
          number = number.orMore();
        }
        TableUnit unit =
            number.quantity().hasClassifier()
                ? null
                : units.of(reading.layout(), reading.row(), column, plain);
        if (unit == null && number.isScaled()) {
          unit = units.ofScaled(reading.layout().column(column), plain);
        }
        Classifier counted =
            unit == null || reading.layout().isHeading(0)
                ? number.quantity().classifier()
                : unit.classifier();
        TableItem item = reading.gifts() ? given(reading, column, plain, counted) : plain;
        base = item.change().isEmpty() ? item.thing() : base;
        if (unit != null || number.quantity().hasClassifier() || !item.text().isEmpty()) {
          passage.add(mentions.mention(passage, line, number, unit, item, start, end));
        }
      }
    }
  }

  /** 135/542 under 户/人: each figure has its own unit; 186(72) has one unit for both. */
  private void readPair(
      Passage passage,
      Reading reading,
      TableMentions.Line line,
      int column,
      int start,
      CellPair pair) {
    TableColumn above = reading.layout().column(column);
    TableItem item = TableItem.of(above, label(reading, column), "", reading.title());
    TableUnit shared = units.of(reading.layout(), reading.row(), column, item);
    int[][] places = {{start, start + pair.first()}, {start + pair.second(), start + pair.end()}};
    for (int i = 0; i < places.length; i++) {
      TableNumber number =
          TableNumber.of(passage.text().substring(places[i][0], places[i][1]), classifiers, false);
      TableUnit unit = above.pair().isEmpty() ? shared : above.pair().get(i);
      if (number != null) {
        passage.add(
            mentions.mention(passage, line, number, unit, item, places[i][0], places[i][1]));
      }
    }
  }

  private TableItem given(Reading reading, int column, TableItem item, Classifier classifier) {
    return TableGifts.of(
        item, reading.layout().column(column), label(reading, column), classifier.kind());
  }

  private static boolean isMark(Reading reading, int column) {
    TableLabel label = reading.row().label(column);
    boolean marked =
        label.unit() == null
            && reading.row().unit(column) == null
            && reading.layout().column(column).unit() == null
            && TableColumn.isMark(TableHeadings.folded(label.text()));
    return marked || reading.layout().isMark(column) || reading.layout().isUnits(column);
  }

  /** Sentences in a cell, and cells such as 30人(含女5人). */
  private void readWords(Passage passage, Reading reading, int column, int start, int end) {
    if (reading.layout().isHeading(reading.number())) {
      return;
    }
    boolean counted = !reading.layout().isMark(column) && !reading.row().isLabel(column);
    if (end - start > LONGEST_HEADING
        || counted
            && (opensFigure(passage.text(), start, end)
                || closesWithCount(passage.text(), start, end))
        || closesWithFigure(passage.text(), start, end)) {
      int first = passage.mentions().size();
      prose.extract(passage, 0, start, end);
      passage
          .mentions()
          .subList(first, passage.mentions().size())
          .replaceAll(mention -> mentions.named(mention, name(reading, column)));
    }
  }

  /** What a figure without an item is about: what the column names, else the row. */
  private static String name(Reading reading, int column) {
    TableColumn above = reading.layout().column(column);
    TableLabel front = reading.row().label(column);
    boolean things = above.name().isEmpty() || front.kind() == TableLabel.Kind.THING;
    return things ? front.text() : above.name();
  }

  /** 校友（三笔）, 上坪村（42户）: a figure fills the brackets behind a name. */
  private boolean closesWithFigure(String text, int start, int end) {
    int open = text.charAt(end - 1) == ')' ? end - 2 : start;
    while (open > start && text.charAt(open) != '(') {
      open--;
    }
    Quantity quantity = open > start ? quantities.parse(text, open + 1) : null;
    return quantity != null
        && quantity.end() == end - 1
        && TableNumber.isCount(quantity.classifier());
  }

  /** 较上月增加12个: words of a change and its figure fill the cell. */
  private boolean closesWithCount(String text, int start, int end) {
    int at = start;
    while (at < end && !Digits.is(text.charAt(at))) {
      at++;
    }
    Quantity quantity = at > start && at < end ? quantities.parse(text, at) : null;
    return quantity != null
        && quantity.end() == end
        && quantity.hasClassifier()
        && TableNumber.isCount(quantity.classifier())
        && TableHeadings.contains("change", TableHeadings.folded(text.substring(start, at)));
  }

  private boolean opensFigure(String text, int start, int end) {
    int at = LeadingWord.at(text, start).end();
    Quantity quantity = at < end ? quantities.parse(text, at) : null;
    return quantity != null
        && quantity.end() < end
        && quantity.hasClassifier()
        && TableNumber.isCount(quantity.classifier());
  }

  private boolean isNoun(String word) {
    return mentions.isNoun(word) || lexicon.classesByEnding(word, 0, word.length()) != 0;
  }
}
