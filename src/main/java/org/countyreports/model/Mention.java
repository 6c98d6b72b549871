package org.countyreports.model;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure as the text has it: what is counted is known, what it means is not yet. Offsets
 * count in the folded text of the article.
 *
 * @param start start of the quote
 * @param end end of the quote
 * @param numberStart start of the number with its qualifier
 * @param numberEnd end of number, classifier and trailing qualifier
 * @param sentenceStart start of the sentence or table row
 * @param sentenceEnd end of it
 * @param value the number as stated, before its unit
 * @param valueMax upper end of a range, null where there is none
 * @param bound how the number stands to the true one
 * @param rawValue the number as written
 * @param classifier the classifier or measure; one with an empty form where the text has none
 * @param per what a rate is per; empty where it is none
 * @param item what is counted, in the report's words
 * @param direction 1 where the text says it grew, -1 where it fell, else 0
 * @param words classes of the words around it
 */
public record Mention(
    int start,
    int end,
    int numberStart,
    int numberEnd,
    int sentenceStart,
    int sentenceEnd,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    Bound bound,
    String rawValue,
    Classifier classifier,
    String per,
    String item,
    int direction,
    Words words) {

  /** Refuses an empty quote. */
  public Mention {
    if (start >= end) {
      throw new IllegalArgumentException("an empty quote at " + start);
    }
  }

  /** The same figure, said of something else. */
  public Mention ofItem(String other, Words of) {
    Words own =
        new Words(
            of.head(),
            of.item(),
            words.before(),
            words.after(),
            words.sentence(),
            words.theme(),
            words.roles());
    return new Mention(
        start,
        end,
        numberStart,
        numberEnd,
        sentenceStart,
        sentenceEnd,
        value,
        valueMax,
        bound,
        rawValue,
        classifier,
        per,
        other,
        direction,
        own);
  }

  /**
   * Classes of the words around a figure, as bit masks of the lexicon.
   *
   * @param head classes of the noun that is counted
   * @param item classes of all words of the item
   * @param before words of the clause in front of the number
   * @param after words of the clause behind it
   * @param sentence words of the whole sentence
   * @param theme words of headline, publisher and section heading
   * @param roles how the figure stands in its clause
   */
  public record Words(
      long head, long item, long before, long after, long sentence, long theme, Set<Role> roles) {}

  /** How a figure stands in its clause. */
  public enum Role {
    /** The people who are counted do something themselves: 12名青年自发清雪. */
    ACTOR,
    /** The text calls it a part of the figure in front: 其中, 包括. */
    PART,
    /** The text says no more than that there are so many: 现有学生312名. */
    STOCK
  }
}
