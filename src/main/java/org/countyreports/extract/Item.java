package org.countyreports.extract;

import org.countyreports.model.Mention;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures.
 *
 * @param text in the report's words
 * @param headClasses classes of the counted noun
 * @param classes classes of all words of the item
 * @param quoteStart where the quote begins if the item stands directly in front, else {@link
 *     #NOWHERE}
 * @param quoteEnd where the quote ends if the item stands directly behind, else 0
 */
record Item(String text, long headClasses, long classes, int quoteStart, int quoteEnd) {

  static final int NOWHERE = Integer.MAX_VALUE;

  /** Nothing names what is counted. */
  static final Item NONE = new Item("", 0, 0, NOWHERE, 0);

  private static final int LONGEST_ITEM = 30;
  private static final int LONGEST_QUOTED = 12;
  private static final int LONGEST_RUN = 4;
  private static final WordSet LIGHT = WordSet.of("一度", "也", "都", "均", "仍", "相继", "陆续", "先后");
  private static final String JOINING = "等和及";
  private static final String JOINED = "和及与";
  private static final String WRAPPING = "“”‘’\"·《》 的、，,:：";

  Item {
    text = text.length() <= LONGEST_ITEM ? text : text.substring(text.length() - LONGEST_ITEM);
  }

  /** The item that a noun phrase beside the quantity at a token names. */
  static Item of(Tokens tokens, int token, CountedNoun noun) {
    int start = tokens.start(noun.from());
    int end = tokens.end(behindJoint(tokens, noun.from(), noun.to()) - 1);
    boolean front = noun.where() == CountedNoun.Where.IN_FRONT;
    boolean quoted = end - start <= LONGEST_QUOTED && (front || start - tokens.end(token) <= 1);
    return new Item(
        words(tokens, noun.from(), noun.to()),
        noun.classes(),
        tokens.classesBetween(noun.from(), noun.to()),
        front && quoted ? start : NOWHERE,
        !front && quoted ? end : 0);
  }

  /** What the figure before it counts. */
  static Item inherited(Mention last) {
    return new Item(last.item(), last.words().head(), last.words().item(), NOWHERE, 0);
  }

  /**
   * What the clause says behind the quantities that begin at a token, without a light adverb in
   * front; null where it says nothing.
   */
  static @Nullable Item predicate(Tokens tokens, int token) {
    int from = token + 1;
    while (from < token + LONGEST_RUN && tokens.is(from, Tokens.Kind.QUANTITY)) {
      from++;
    }
    int end = Clause.end(tokens, from - 1);
    while (from + 1 < end && tokens.is(from, LIGHT)) {
      from++;
    }
    int to = from;
    while (to < end
        && isSaid(tokens, to)
        && tokens.end(to) - tokens.start(from) <= LONGEST_QUOTED) {
      to++;
    }
    to = behindJoint(tokens, from, to);
    String text = to == from ? "" : words(tokens, from, to);
    long classes = tokens.classesBetween(from, to);
    return text.isEmpty()
        ? null
        : new Item(text, classes, classes, NOWHERE, from == token + 1 ? tokens.end(to - 1) : 0);
  }

  private static boolean isSaid(Tokens tokens, int i) {
    return !tokens.is(i, Tokens.Kind.QUANTITY) && !tokens.is(i, '、');
  }

  /** The words of some tokens without what only joins or wraps them: 和解 stays, 和 does not. */
  private static String words(Tokens tokens, int first, int end) {
    int from = first;
    int to = behindJoint(tokens, first, end);
    while (from + 1 < to && JOINING.indexOf(tokens.first(from)) >= 0 && isSingle(tokens, from)) {
      from++;
    }
    return strip(tokens.original(from, to));
  }

  /** Token behind the words, without the 与 that goes on to what is counted next. */
  private static int behindJoint(Tokens tokens, int from, int end) {
    int to = end;
    while (to - 1 > from && JOINED.indexOf(tokens.first(to - 1)) >= 0 && isSingle(tokens, to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean isSingle(Tokens tokens, int i) {
    return tokens.end(i) == tokens.start(i) + 1;
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && WRAPPING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && WRAPPING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
