package org.countyreports.extract;

import java.io.Serializable;
import org.countyreports.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds what a percentage or a multiple is of. */
final class RatioItems implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Between 占 and its number stands the name of the whole. */
  private static final int LONGEST_WHOLE = 8;

  private final WordClasses words;
  private final NounBehind behind;
  private final NounInFront inFront;

  RatioItems(WordClasses words, NounBehind behind, NounInFront inFront) {
    this.words = words;
    this.behind = behind;
    this.inFront = inFront;
  }

  /** The item of the ratio at a token; {@code last} is the figure before it in its line. */
  Item find(Tokens tokens, int token, @Nullable CountedNoun front, @Nullable Mention last) {
    boolean handled = tokens.is(token - 1, '把') || tokens.is(token - 1, '将');
    if (front == null || handled || (front.classes() & words.noun) == 0) {
      CountedNoun noun = behind.find(tokens, token, Classifiers.NONE);
      if (noun != null && (noun.classes() & words.noun) != 0 && noun.from() <= token + 2) {
        return Item.of(tokens, token, noun);
      }
    }
    int share = share(tokens, token);
    if (share > 0) {
      return ofWhole(tokens, token, share, front, last);
    }
    if (front == null) {
      return last == null ? Item.NONE : Item.inherited(last);
    }
    return change(tokens, token, front, last);
  }

  /** The 占 in front of the number and of the whole that it is a share of; -1 where none stands. */
  private static int share(Tokens tokens, int token) {
    for (int i = token - 1; i >= 0 && token - i <= LONGEST_WHOLE; i--) {
      if (tokens.is(i, '占') || tokens.is(i, "约占") || tokens.is(i, "仅占")) {
        return i;
      }
      if (tokens.is(i, Tokens.Kind.QUANTITY) || Clause.isEnd(tokens, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** 自驾游占游客总量近七成 tells its part itself; 占总人口的三成 is said of the figure before. */
  private Item ofWhole(
      Tokens tokens, int token, int share, @Nullable CountedNoun front, @Nullable Mention last) {
    CountedNoun part = inFront.find(tokens, share);
    boolean own = part != null && Clause.start(tokens, token) <= part.from();
    if (own && part != null) {
      int end = token;
      while (end > share && isFiller(tokens, end - 1)) {
        end--;
      }
      String text = tokens.original(part.from(), end <= share + 1 ? part.to() : end);
      long all = tokens.classesBetween(part.from(), end);
      return new Item(text, part.classes(), all, Item.NOWHERE, 0);
    }
    return last != null
        ? Item.inherited(last)
        : front == null ? Item.NONE : Item.of(tokens, token, front);
  }

  private boolean isFiller(Tokens tokens, int i) {
    return tokens.is(i, '的')
        || tokens.is(i, '了')
        || tokens.is(i, '近')
        || tokens.is(i, '约')
        || tokens.has(i, words.adverb) && !tokens.has(i, words.noun);
  }

  /** 同比增长3% is said of the figure before, 工业投资增长3% names its own. */
  private Item change(Tokens tokens, int token, CountedNoun front, @Nullable Mention last) {
    Item item = Item.of(tokens, token, front);
    if (last == null || (item.headClasses() & words.noun & ~words.rise & ~words.fall) != 0) {
      return item;
    }
    boolean change = tokens.has(front.to() - 1, words.rise | words.fall);
    boolean bare = change && front.to() - front.from() == 1;
    String text = bare ? last.item() + item.text() : item.text();
    return new Item(
        text, last.words().head(), last.words().item() | item.classes(), item.quoteStart(), 0);
  }
}
