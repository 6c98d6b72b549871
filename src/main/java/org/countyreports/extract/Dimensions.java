package org.countyreports.extract;

import org.countyreports.model.Mention;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Measures of a thing that was named before: 运动场41个、面积28万平方米; 大米60袋，价值9600元. */
final class Dimensions {

  private static final WordSet MEASURES =
      WordSet.of(
          "面积", "总面积", "占地面积", "建筑面积", "全长", "总长", "总长度", "总数", "总量", "数量", "亩产", "单产", "平均亩产",
          "亩均产量");

  /** Words that only say that goods are told by their value. */
  private static final WordSet WORTH =
      WordSet.of("价值", "总价值", "折价", "折合", "折款", "折资", "折合人民币", "价值人民币", "合计价值", "共计价值");

  private Dimensions() {}

  /** The item where the noun in front is such a measure; null where it is none. */
  static @Nullable Item find(
      Tokens tokens, int token, @Nullable CountedNoun front, @Nullable Mention last) {
    if (front == null) {
      return null;
    }
    boolean alone = front.to() - front.from() == 1;
    int word = front.to() - 1;
    boolean worth = tokens.is(word, WORTH);
    if (worth && !alone) {
      return goods(tokens, token, front);
    }
    if (!worth && WORTH.lengthAtEnd(tokens.text(), tokens.start(word), tokens.end(word)) > 0) {
      return withoutWorth(Item.of(tokens, token, front));
    }
    boolean measure = alone && tokens.is(word, MEASURES);
    boolean said = last != null && isSameSentence(tokens, token, last);
    return said && last != null && (measure || worth && alone)
        ? of(tokens, token, front, last, worth ? "" : tokens.text(front.from()))
        : null;
  }

  /** 物资价值 as one word. */
  private static Item withoutWorth(Item whole) {
    String text = whole.text();
    int length = WORTH.lengthAtEnd(text, 0, text.length());
    return length == 0 || length == text.length()
        ? whole
        : new Item(
            text.substring(0, text.length() - length),
            whole.headClasses(),
            whole.classes(),
            whole.quoteStart(),
            0);
  }

  /** 药品价值6.8万元: the goods. */
  private static Item goods(Tokens tokens, int token, CountedNoun front) {
    Item whole = Item.of(tokens, token, front);
    CountedNoun named =
        new CountedNoun(front.from(), front.to() - 1, front.classes(), front.where());
    String text = Item.of(tokens, token, named).text();
    return new Item(text, whole.headClasses(), whole.classes(), whole.quoteStart(), 0);
  }

  private static Item of(
      Tokens tokens, int token, CountedNoun front, Mention last, String measure) {
    Item own = Item.of(tokens, token, front);
    return new Item(
        last.item() + measure,
        own.headClasses(),
        last.words().item() | own.classes(),
        own.quoteStart(),
        0);
  }

  private static boolean isSameSentence(Tokens tokens, int token, Mention last) {
    return tokens.start(Clause.sentenceStart(tokens, token)) == last.sentenceStart();
  }
}
