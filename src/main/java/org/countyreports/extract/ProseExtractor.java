package org.countyreports.extract;

import java.io.Serializable;
import org.countyreports.model.LeftOut;
import org.countyreports.model.LeftOut.Reason;
import org.countyreports.model.Mention;
import org.countyreports.text.Digits;
import org.countyreports.text.Lexicon;

/** Finds the figures of running text. */
final class ProseExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_ANNOUNCEMENT = 50;
  private static final int LONGEST_PLACE = 16;

  private final Tokenizer tokenizer;
  private final WordClasses words;
  private final SharedUnit sharedUnit;
  private final ToldUnits toldUnits;
  private final SpokenUnits spokenUnits;
  private final FigureRules rules;
  private final MentionBuilder builder;

  ProseExtractor(Lexicon lexicon, Classifiers classifiers) {
    this.tokenizer = new Tokenizer(lexicon, classifiers);
    this.sharedUnit = new SharedUnit(classifiers);
    this.toldUnits = new ToldUnits(classifiers);
    this.words = new WordClasses(lexicon);
    this.spokenUnits = new SpokenUnits(classifiers, words);
    this.rules = new FigureRules(words);
    this.builder = new MentionBuilder(lexicon, words, classifiers);
  }

  /**
   * Adds the figures between two offsets to the passage.
   *
   * @param section classes of the words of the section heading in front
   * @return those of the last one
   */
  long extract(Passage passage, long section, int from, int to) {
    if (from >= to) {
      return section;
    }
    Tokens tokens = tokenizer.tokenize(passage.source(), passage.times(), from, to);
    Mention last = null;
    Mention heading = null;
    String thing = "";
    TableUnit told = toldUnits.atLine(tokens, 0, null);
    long here = Sections.classesAt(tokens, 0, section);
    ShareLists shares = new ShareLists(words);
    int firstMention = passage.mentions().size();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, '\n')) {
        boolean opens = opensList(tokens, i);
        heading = opens ? last : isListItem(tokens, i + 1) ? heading : null;
        thing = opens ? announced(tokens, i) : isTownsLine(tokens, i + 1) ? thing : "";
        last = heading;
        here = opens ? Sections.classesAnnounced(tokens, i) : here;
        here = Sections.classesAt(tokens, i + 1, here);
        told = toldUnits.atLine(tokens, i + 1, told);
        shares.clear();
      }
      Quantity quantity = tokens.quantity(i);
      if (quantity == null) {
        noteLeftOut(passage, tokens, i);
        continue;
      }
      quantity = spokenUnits.resolve(tokens, i, sharedUnit.resolve(tokens, i, quantity));
      quantity = toldUnits.resolve(tokens, i, quantity, told);
      Reason reason = rules.reasonToLeaveOut(tokens, i, quantity);
      if (reason != null) {
        boolean label = ListNumber.isAt(tokens.text(), quantity.start(), quantity.end());
        passage
            .leftOut()
            .add(new LeftOut(quantity.start(), quantity.end(), label ? Reason.LABEL : reason));
      } else {
        Mention before = shares.before(tokens, i, quantity, last);
        last = builder.build(passage.themeClasses() | here, tokens, i, quantity, before);
        last = thing.isEmpty() ? last : listed(passage.text(), last, thing);
        shares.add(last);
        passage.add(last);
      }
    }
    InTurnChanges.resolve(passage.mentions(), firstMention, tokens.text());
    return here;
  }

  /** 其中60例确诊病例为: and the list on the lines below, each item of which goes on from here. */
  private static boolean opensList(Tokens tokens, int lineEnd) {
    return tokens.is(lineEnd - 1, ':');
  }

  /** What the line that opens a list tells of: 低保 of 全县低保情况如下:; empty where it names nothing. */
  private static String announced(Tokens tokens, int lineEnd) {
    String text = tokens.text();
    int end = tokens.start(lineEnd);
    int start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('。', end - 1)) + 1;
    return end - start > LONGEST_ANNOUNCEMENT ? "" : TableTitle.of(text.substring(start, end - 1));
  }

  /** 1. 龙仙镇:620户, 白仓镇:11860株: a line of such a list begins with a place. */
  private static boolean isTownsLine(Tokens tokens, int first) {
    if (first >= tokens.size()) {
      return false;
    }
    String text = tokens.text();
    int start = tokens.start(first);
    int colon = text.indexOf(':', start);
    if (colon < 0 || colon - start > LONGEST_PLACE) {
      return false;
    }
    while (start < colon && !Character.isIdeographic(text.charAt(start))) {
      start++;
    }
    return TableLabel.isPlace(text.substring(start, colon));
  }

  /** A figure that names nothing but its town, or nothing at all, is of what the list is about. */
  private static Mention listed(String text, Mention mention, String thing) {
    String item = mention.item();
    boolean unnamed =
        TableLabel.isPlace(TableHeadings.folded(item))
            || !text.substring(mention.start(), mention.end()).contains(item);
    return unnamed ? TableMentions.withItem(mention, thing) : mention;
  }

  /** A line that begins with its number: 1.某县11例. */
  private static boolean isListItem(Tokens tokens, int first) {
    int at = first;
    while (tokens.is(at, ' ') || tokens.is(at, '(')) {
      at++;
    }
    boolean mark = tokens.is(at + 1, '.') || tokens.is(at + 1, '、') || tokens.is(at + 1, ')');
    return mark && tokens.is(at, Tokens.Kind.QUANTITY);
  }

  private void noteLeftOut(Passage passage, Tokens tokens, int i) {
    Reason reason =
        switch (tokens.kind(i)) {
          case TIME -> Reason.TIME;
          case NAME -> Reason.NAME;
          case WORD -> tokens.has(i, words.phrase) ? Reason.PHRASE : null;
          default -> null;
        };
    if (reason != null && holdsNumber(tokens, i)) {
      passage.leftOut().add(new LeftOut(tokens.start(i), tokens.end(i), reason));
    }
  }

  private static boolean holdsNumber(Tokens tokens, int i) {
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      char c = tokens.text().charAt(at);
      if (Digits.is(c) || ChineseDigits.opens(c)) {
        return true;
      }
    }
    return false;
  }
}
