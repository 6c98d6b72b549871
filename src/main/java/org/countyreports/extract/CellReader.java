package org.countyreports.extract;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.countyreports.model.Classifier;
import org.countyreports.model.TableRoles.RowRole;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/** Reads the cells below the headings of a table: numbers, pairs, names with numbers, sentences. */
final class CellReader implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Longer cells may hold sentences. */
  private static final int LONGEST_HEADING = 12;

  private final Classifiers classifiers;
  private final QuantityParser quantities;
  private final ProseExtractor prose;
  private final TableUnits units;
  private final TableMentions mentions;

  CellReader(Classifiers classifiers, ProseExtractor prose, TableMentions mentions) {
    this.classifiers = classifiers;
    this.quantities = new QuantityParser(classifiers);
    this.prose = prose;
    this.units = new TableUnits(classifiers);
    this.mentions = mentions;
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
  record Reading(
      TableLayout layout,
      TableRow row,
      RowRole role,
      TableItem.Title title,
      TableLabel whole,
      boolean gifts,
      boolean falls) {

    /** The heading of the row for a cell, with the name of its whole where the row is a part. */
    TableLabel label(int column, Predicate<String> known) {
      return row.label(column).within(whole, role == RowRole.PART, known);
    }
  }

  /**
   * A cell that is being read.
   *
   * @param text its folded text
   */
  record Place(Passage passage, TableMentions.Line line, int column, int start, String text) {

    int end() {
      return start + text.length();
    }
  }

  /**
   * Adds what a cell says: one number, else two, else several with their names, else words.
   *
   * @param base the thing of the last cell in front that is no change
   * @return the same behind the cell
   */
  String read(Reading reading, Place at, String base) {
    TableColumn above = reading.layout().column(at.column());
    boolean falls = reading.falls() || above.tellsChange();
    TableNumber number = TableNumber.of(at.text(), classifiers, falls);
    if (number != null) {
      return isMark(reading, at.column()) ? base : readNumber(reading, at, number, base);
    }
    CellPair pair = CellPair.of(at.text(), above);
    List<NamedFigures.Part> parts = pair == null ? NamedFigures.of(at.text()) : List.of();
    if (pair != null) {
      readPair(reading, at, pair);
    } else if (!parts.isEmpty() && !isMark(reading, at.column())) {
      readParts(reading, at, parts);
    } else {
      readWords(at.passage(), reading, at.column(), at.start(), at.end());
    }
    return base;
  }

  private String readNumber(Reading reading, Place at, TableNumber read, String base) {
    TableColumn above = reading.layout().column(at.column());
    TableLabel label = reading.label(at.column(), mentions::isNoun);
    TableItem plain = TableItem.of(above, label, base, reading.title());
    boolean more = read.isOrMore() && units.ofScaled(above, plain) != null;
    TableNumber number = more ? read.orMore() : read;
    TableUnit unit =
        number.quantity().hasClassifier()
            ? null
            : units.of(reading.layout(), reading.row(), label, at.column(), plain);
    if (unit == null && number.isScaled()) {
      unit = units.ofScaled(above, plain);
    }
    Classifier counted =
        unit == null || reading.layout().isHeading(0)
            ? number.quantity().classifier()
            : unit.classifier();
    TableItem item = reading.gifts() ? given(reading, at.column(), plain, counted) : plain;
    if (unit != null || number.quantity().hasClassifier() || !item.text().isEmpty()) {
      add(at, number, unit, item, 0, at.text().length());
    }
    return item.change().isEmpty() ? item.thing() : base;
  }

  private void add(
      Place at, TableNumber number, @Nullable TableUnit unit, TableItem item, int from, int to) {
    Passage passage = at.passage();
    passage.add(
        mentions.mention(
            passage, at.line(), number, unit, item, at.start() + from, at.start() + to));
  }

  private void add(Place at, @Nullable TableUnit unit, TableItem item, int from, int to) {
    TableNumber number = TableNumber.of(at.text().substring(from, to), classifiers, false);
    if (number != null) {
      add(at, number, unit, item, from, to);
    }
  }

  /** 135/542 under 户/人: each figure has its own unit; 186(72) has one unit for both. */
  private void readPair(Reading reading, Place at, CellPair pair) {
    TableColumn above = reading.layout().column(at.column());
    TableLabel label = reading.label(at.column(), mentions::isNoun);
    TableItem item = TableItem.of(above, label, "", reading.title());
    TableUnit shared = units.of(reading.layout(), reading.row(), label, at.column(), item);
    List<TableUnit> own = above.pair();
    add(at, own.isEmpty() ? shared : own.get(0), item, 0, pair.first());
    add(at, own.isEmpty() ? shared : own.get(1), item, pair.second(), pair.end());
  }

  /** 肢体残疾863、视力残疾201: in the unit of the column, else of the figures before it in the row. */
  private void readParts(Reading reading, Place at, List<NamedFigures.Part> parts) {
    TableUnit shared = null;
    for (int i = at.column(); i >= 0 && shared == null; i--) {
      TableLabel label = reading.label(i, mentions::isNoun);
      TableItem item = TableItem.of(reading.layout().column(i), label, "", reading.title());
      boolean figures =
          i == at.column() || !reading.layout().isMark(i) && !reading.row().isLabel(i);
      shared = figures ? units.of(reading.layout(), reading.row(), label, i, item) : null;
    }
    for (NamedFigures.Part part : parts) {
      add(at, shared, new TableItem(part.name(), ""), part.start(), part.end());
    }
  }

  private TableItem given(Reading reading, int column, TableItem item, Classifier classifier) {
    return TableGifts.of(
        item,
        reading.layout().column(column),
        reading.label(column, mentions::isNoun),
        classifier.kind());
  }

  private static boolean isMark(Reading reading, int column) {
    TableLabel label = reading.row().label(column);
    boolean marked =
        label.unit() == null
            && reading.row().unit(column) == null
            && reading.layout().column(column).unit() == null
            && (TableColumn.isMark(TableHeadings.folded(label.text()))
                || TableColumn.lasts(TableHeadings.folded(label.text())));
    return marked || reading.layout().isMark(column) || reading.layout().isUnits(column);
  }

  /** Sentences in a cell, and cells such as 30人(含女5人). */
  private void readWords(Passage passage, Reading reading, int column, int start, int end) {
    boolean counted = !reading.layout().isMark(column) && !reading.row().isLabel(column);
    if (end - start > LONGEST_HEADING
        || holdsFigure(reading, column, passage.text(), start, end)
        || counted && opensFigure(passage.text(), start, end)
        || closesWithCount(passage.text(), start, end, counted)
        || closesWithFigure(passage.text(), start, end)) {
      int first = passage.mentions().size();
      prose.extract(passage, 0, start, end);
      passage
          .mentions()
          .subList(first, passage.mentions().size())
          .replaceAll(mention -> mentions.named(mention, name(reading, column)));
    }
  }

  /**
   * What a figure without an item is about: what the column names, else the row, else the table.
   */
  private static String name(Reading reading, int column) {
    TableColumn above = reading.layout().column(column);
    TableLabel front = reading.row().label(column);
    if (reading.role() == RowRole.BANNER || reading.layout().isMark(column)) {
      return reading.title().of(above.measure());
    }
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

  /** Words and a figure fill the cell: 较上月增加12个 tells a change, 合计:22100元 has its label. */
  private boolean closesWithCount(String text, int start, int end, boolean counted) {
    int at = start;
    while (at < end && !Digits.is(text.charAt(at))) {
      at++;
    }
    Quantity quantity = at > start && at < end ? quantities.parse(text, at) : null;
    boolean labelled = at > start && text.charAt(at - 1) == ':';
    return quantity != null
        && quantity.end() == end
        && quantity.hasClassifier()
        && TableNumber.isCount(quantity.classifier())
        && (labelled
            || counted
                && TableHeadings.contains(
                    "change", TableHeadings.folded(text.substring(start, at))));
  }

  /**
   * 桥长186米,宽9米 in a cell that says more of what its row is about; in names and attributes (500克
   * under 规格) a number counts nothing.
   */
  private boolean holdsFigure(Reading reading, int column, String text, int start, int end) {
    TableColumn above = reading.layout().column(column);
    boolean told =
        reading.row().label(column).kind() != TableLabel.Kind.NONE
            && !reading.layout().isMark(column)
            && (above.describes()
                || !above.isAttribute() && !above.namesHolders() && !above.namesThings());
    for (int at = start + 1; told && at < end; at++) {
      if (Digits.is(text.charAt(at)) && !Digits.is(text.charAt(at - 1))) {
        Quantity quantity = quantities.parse(text, at);
        if (quantity != null
            && quantity.hasClassifier()
            && TableNumber.isCount(quantity.classifier())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opensFigure(String text, int start, int end) {
    int at = LeadingWord.at(text, start).end();
    Quantity quantity = at < end ? quantities.parse(text, at) : null;
    return quantity != null
        && quantity.end() < end
        && quantity.hasClassifier()
        && TableNumber.isCount(quantity.classifier());
  }
}
