package org.countyreports.extract;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Classifier;
import org.countyreports.model.Mention;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds the figures of data tables: a cell with a number, and the headings that say what it is. */
final class TableExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final Classifiers classifiers;
  private final ProseExtractor prose;
  private final WordClasses words;

  TableExtractor(Lexicon lexicon, Classifiers classifiers, ProseExtractor prose) {
    this.lexicon = lexicon;
    this.classifiers = classifiers;
    this.prose = prose;
    this.words = new WordClasses(lexicon);
  }

  /** Adds the figures of a table to the passage. */
  void extract(Passage passage, TableRegion region) {
    List<List<Table.Cell>> rows = region.table().rows();
    Set<Integer> seen = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Table.Cell cell = rows.get(row).get(column);
        if (!cell.text().isEmpty() && seen.add(cell.start())) {
          extractCell(passage, region, new TableCell(region.table(), row, column));
        }
      }
    }
  }

  private void extractCell(Passage passage, TableRegion region, TableCell cell) {
    int start = region.text().indexOf(cell.cell().start());
    int end = region.text().indexOf(cell.cell().end());
    Quantity quantity = cell.isHeading() ? null : wholeCell(passage.text().substring(start, end));
    if (quantity == null) {
      if (!cell.isHeading() && end - start > TableCell.LONGEST_HEADING) {
        prose.extract(passage, start, end);
      }
    } else if (!cell.isMarked()) {
      passage.mentions().add(mention(passage, region, cell, quantity, end));
    }
  }

  /** The quantity that fills a cell from end to end; null where the cell says something else. */
  private @Nullable Quantity wholeCell(String cell) {
    int from = !cell.isEmpty() && (cell.charAt(0) == '-' || cell.charAt(0) == '+') ? 1 : 0;
    LeadingWord leading = LeadingWord.at(cell, from);
    Quantity quantity =
        leading.end() < cell.length()
            ? new QuantityParser(classifiers).parse(cell, leading.end())
            : null;
    return quantity != null && quantity.end() == cell.length() && isCount(quantity.classifier())
        ? quantity
        : null;
  }

  private static boolean isCount(Classifier classifier) {
    return classifier.kind() != Classifier.Kind.TIME && classifier.kind() != Classifier.Kind.MARK;
  }

  private Mention mention(
      Passage passage, TableRegion region, TableCell cell, Quantity quantity, int end) {
    TableUnit unit = quantity.hasClassifier() ? null : cell.unit(classifiers);
    int start = region.text().indexOf(cell.cell().start());
    boolean negative = passage.text().charAt(start) == '-';
    var value = unit == null ? quantity.value() : quantity.value().multiply(unit.factor());
    var max =
        quantity.max() == null || unit == null
            ? quantity.max()
            : quantity.max().multiply(unit.factor());
    LeadingWord leading = LeadingWord.at(passage.text(), start);
    String item = cell.item(classifiers);
    Tokens tokens = tokens(item);
    long head = head(tokens);
    long all = tokens.classesBetween(0, tokens.size());
    long row = tokens(cell.rowText()).classesBetween(0, Integer.MAX_VALUE);
    Table.Cell first = cell.firstOfRow();
    Table.Cell last = cell.lastOfRow();
    FoldedText text = region.text();
    return new Mention(
        start,
        end,
        start,
        end,
        text.indexOf(first.start()),
        text.indexOf(last.end()),
        negative ? value.negate() : value,
        max,
        leading.bound() == null ? quantity.bound() : leading.bound(),
        passage.text().substring(start + quantity.start(), start + quantity.numeralEnd()),
        unit == null ? quantity.classifier() : unit.classifier(),
        "",
        item,
        0,
        new Mention.Words(head, all, all, 0, all | row, passage.themeClasses()));
  }

  private Tokens tokens(String heading) {
    return new Tokenizer(lexicon, classifiers).tokenize(heading);
  }

  private long head(Tokens tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.has(i, words.noun)) {
        return tokens.classes(i);
      }
    }
    return 0;
  }
}
