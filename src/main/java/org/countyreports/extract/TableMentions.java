package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;
import org.countyreports.model.Mention;
import org.countyreports.model.Table;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Makes the mentions of the cells of tables. */
final class TableMentions implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_KEPT = 1000;
  private static final int LONGEST_LABEL = 200;

  /** Items that only say how something changed. */
  private static final Set<String> CHANGES = Set.of("增加", "减少", "新增", "增长", "下降", "增", "减");

  private final Lexicon lexicon;
  private final Tokenizer tokenizer;
  private final WordClasses words;
  private final RateFinder rates = new RateFinder();

  TableMentions(Lexicon lexicon, Classifiers classifiers) {
    this.lexicon = lexicon;
    this.tokenizer = new Tokenizer(lexicon, classifiers);
    this.words = new WordClasses(lexicon);
  }

  /**
   * The row that a figure stands in.
   *
   * @param start offset of its first cell in the folded text
   * @param end offset behind its last
   * @param classes classes of all its words
   * @param items classes of the items seen so far; grows
   */
  record Line(int start, int end, long classes, Map<String, Classes> items) {}

  /** Classes of an item: of its head noun, and of all its words. */
  record Classes(long head, long all) {}

  /** The row of some cells. */
  Line line(TableRegion region, List<Table.Cell> cells) {
    FoldedText text = region.text();
    int start = text.indexOf(cells.get(0).start());
    int end = start;
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Table.Cell cell : cells) {
      end = Math.max(end, text.indexOf(cell.end()));
      start = Math.min(start, text.indexOf(cell.start()));
      if (cell.start() != last && cell.text().length() <= LONGEST_LABEL) {
        words.append(cell.text()).append(' ');
      }
      last = cell.start();
    }
    Tokens tokens = tokens(words.toString());
    return new Line(start, end, tokens.classesBetween(0, tokens.size()), new HashMap<>());
  }

  /** The figure of a cell between two offsets. */
  Mention mention(
      Passage passage,
      Line line,
      TableNumber number,
      @Nullable TableUnit unit,
      TableItem item,
      int start,
      int end) {
    Quantity quantity = number.quantity();
    BigDecimal value = scaled(quantity.value(), unit);
    Bound bound = number.leading().bound();
    Classes classes = classes(line, item.text());
    return new Mention(
        start,
        end,
        start,
        end,
        Math.min(line.start(), start),
        Math.max(line.end(), end),
        number.negative() ? value.negate() : value,
        quantity.max() == null ? null : scaled(quantity.max(), unit),
        bound == null ? quantity.bound() : bound,
        passage.text().substring(start + quantity.start(), start + quantity.numeralEnd()),
        unit == null ? quantity.classifier() : unit.classifier(),
        per(number, unit, item),
        item.text(),
        number.fell() ? -1 : 0,
        new Mention.Words(
            classes.head(),
            classes.all(),
            classes.all(),
            0,
            classes.all() | line.classes(),
            passage.themeClasses(),
            Set.of()));
  }

  /** What a figure is per by its unit or heading; a share of 人均收入 is per nothing. */
  private String per(TableNumber number, @Nullable TableUnit unit, TableItem item) {
    Classifier counted = unit == null ? number.quantity().classifier() : unit.classifier();
    if (counted.kind() == Classifier.Kind.PERCENT) {
      return "";
    }
    return unit == null || unit.per().isEmpty() ? rates.inHeading(item.text()) : unit.per();
  }

  /**
   * The figure of a sentence in a cell; where it names no item, or nothing but 增加, it is about what
   * the column or row names.
   */
  Mention named(Mention mention, String label) {
    String item = mention.item();
    boolean unnamed = item.isEmpty() || CHANGES.contains(item);
    return unnamed && !label.isEmpty() ? withItem(mention, label) : mention;
  }

  /** The same figure of another item. */
  static Mention withItem(Mention mention, String item) {
    return new Mention(
        mention.start(),
        mention.end(),
        mention.numberStart(),
        mention.numberEnd(),
        mention.sentenceStart(),
        mention.sentenceEnd(),
        mention.value(),
        mention.valueMax(),
        mention.bound(),
        mention.rawValue(),
        mention.classifier(),
        mention.per(),
        item,
        mention.direction(),
        mention.words());
  }

  private static BigDecimal scaled(BigDecimal value, @Nullable TableUnit unit) {
    return unit == null ? value : value.multiply(unit.factor());
  }

  /** Whether the lexicon knows a word as a noun, or the end of it as a word of any class. */
  boolean isNoun(String word) {
    Tokens tokens = tokens(word);
    return tokens.size() > 0 && tokens.has(tokens.size() - 1, words.noun)
        || lexicon.classesByEnding(word, 0, word.length()) != 0;
  }

  /** Whether the lexicon knows the last word of a text. */
  boolean isWord(String text) {
    Tokens tokens = tokens(text);
    return tokens.size() > 0 && tokens.classes(tokens.size() - 1) != 0;
  }

  private Classes classes(Line line, String item) {
    if (line.items().size() > MOST_KEPT) {
      line.items().clear();
    }
    return line.items().computeIfAbsent(item, this::classes);
  }

  private Classes classes(String item) {
    Tokens tokens = tokens(item);
    return new Classes(head(tokens), tokens.classesBetween(0, tokens.size()));
  }

  private long head(Tokens tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.has(i, words.noun)) {
        return tokens.classes(i);
      }
    }
    return 0;
  }

  private Tokens tokens(String heading) {
    return tokenizer.tokenize(heading);
  }
}
