package org.countyreports.extract;

import java.io.Serializable;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.Mention;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity counts: the noun behind it, else the one in front, else what is said of it,
 * else what the figure before it in the list counts.
 */
final class ItemFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_ITEM = 30;
  private static final int LONGEST_QUOTED_NOUN = 12;

  private final WordClasses words;
  private final NounBehind behind;
  private final NounInFront inFront;

  ItemFinder(Lexicon lexicon, WordClasses words) {
    this.words = words;
    this.behind = new NounBehind(words, lexicon);
    this.inFront = new NounInFront(words);
  }

  /** The item of the quantity at a token; {@code last} is the figure before it in its line. */
  Item find(Tokens tokens, int token, Quantity quantity, @Nullable Mention last) {
    if (MentionBuilder.isRatio(quantity)) {
      return ratio(tokens, token, last);
    }
    if (quantity.classifier().kind() == Kind.PLACE) {
      return place(tokens, token, quantity);
    }
    CountedNoun noun = behind.find(tokens, token, quantity.classifier());
    CountedNoun front = inFront.find(tokens, token);
    if (noun != null && !prefersFront(noun, front, quantity)) {
      return item(tokens, token, noun);
    }
    if (front != null && !isPlaceName(tokens, front)) {
      return item(tokens, token, front);
    }
    return further(tokens, token, front, last);
  }

  /** An unknown word behind loses against a known noun in front. */
  private boolean prefersFront(CountedNoun noun, @Nullable CountedNoun front, Quantity quantity) {
    if (front == null || (front.classes() & words.noun) == 0) {
      return false;
    }
    boolean money = quantity.classifier().kind() == Kind.MONEY;
    return noun.classes() == 0 || money && (noun.classes() & words.goods) == 0;
  }

  private Item ratio(Tokens tokens, int token, @Nullable Mention last) {
    CountedNoun front = inFront.find(tokens, token);
    if (front == null) {
      return last == null ? empty() : inherited(last);
    }
    Item item = item(tokens, token, front);
    boolean change = tokens.has(front.to() - 1, words.rise | words.fall);
    boolean bare = change && front.to() - front.from() == 1;
    if (bare && last != null) {
      return new Item(
          cap(subject(last) + item.text()),
          last.words().head(),
          last.words().item() | item.classes(),
          item.quoteStart(),
          0);
    }
    return item;
  }

  /** What grew: the item of the figure before, without its own 增长. */
  private static String subject(Mention last) {
    String item = last.item();
    for (String change : new String[] {"同比增长", "增长", "同比下降", "下降"}) {
      if (item.endsWith(change) && item.length() > change.length()) {
        return item.substring(0, item.length() - change.length());
      }
    }
    return item;
  }

  private Item place(Tokens tokens, int token, Quantity quantity) {
    return new Item(
        quantity.classifier().form(),
        words.place | words.noun,
        words.place | words.noun,
        Integer.MAX_VALUE,
        tokens.end(token));
  }

  private Item item(Tokens tokens, int token, CountedNoun noun) {
    int start = tokens.start(noun.from());
    int end = tokens.end(noun.to() - 1);
    boolean front = noun.where() == CountedNoun.Where.IN_FRONT;
    boolean near = end - start <= LONGEST_QUOTED_NOUN;
    boolean adjacent = near && (front ? true : start - tokens.end(token) <= 1);
    String text = cap(strip(tokens.text().substring(start, end)));
    return new Item(
        text,
        noun.classes(),
        tokens.classesBetween(noun.from(), noun.to()),
        front && adjacent ? start : Integer.MAX_VALUE,
        !front && adjacent ? end : 0);
  }

  /**
   * Behind: what happened to them. Further left: the noun of the sentence that fits. Else the
   * list's.
   */
  private Item further(
      Tokens tokens, int token, @Nullable CountedNoun front, @Nullable Mention last) {
    Item predicate = predicate(tokens, token);
    if (front == null && predicate != null) {
      return predicate;
    }
    int quoteStart = front == null ? Integer.MAX_VALUE : tokens.start(front.from());
    Item topic = topic(tokens, token, quoteStart);
    if (topic != null) {
      return topic;
    }
    if (last != null) {
      Item item = inherited(last);
      return new Item(item.text(), item.headClasses(), item.classes(), quoteStart, 0);
    }
    return predicate != null ? predicate : front != null ? item(tokens, token, front) : empty();
  }

  private @Nullable Item predicate(Tokens tokens, int token) {
    int end = Clause.end(tokens, token);
    int from = token + 1;
    if (from >= end || tokens.is(from, Tokens.Kind.QUANTITY) || tokens.is(from, '、')) {
      return null;
    }
    int to = from;
    while (to < end
        && !tokens.is(to, Tokens.Kind.QUANTITY)
        && !tokens.is(to, '、')
        && tokens.end(to) - tokens.start(from) <= LONGEST_QUOTED_NOUN) {
      to++;
    }
    if (to == from) {
      return null;
    }
    String text = strip(tokens.text().substring(tokens.start(from), tokens.end(to - 1)));
    long classes = tokens.classesBetween(from, to);
    return text.isEmpty()
        ? null
        : new Item(text, classes, classes, Integer.MAX_VALUE, tokens.end(to - 1));
  }

  /** 确诊病例中，A市3例、B县2例: the noun in front of 中 that the sentence speaks of. */
  private @Nullable Item topic(Tokens tokens, int token, int quoteStart) {
    int start = Clause.sentenceStart(tokens, token);
    for (int i = token - 1; i > start; i--) {
      if (tokens.is(i, Tokens.Kind.QUANTITY)) {
        return null;
      }
      if (tokens.is(i, '中') && tokens.has(i - 1, words.noun)) {
        long classes = tokens.classes(i - 1);
        return new Item(tokens.text(i - 1), classes, classes, quoteStart, 0);
      }
    }
    return null;
  }

  /** A phrase that ends in 市, 县, 镇 and holds no known noun names a place. */
  private boolean isPlaceName(Tokens tokens, CountedNoun front) {
    String text = tokens.text().substring(tokens.start(front.from()), tokens.end(front.to() - 1));
    char last = text.charAt(text.length() - 1);
    boolean suffix = "市县区州旗镇乡村省盟".indexOf(last) >= 0 || text.endsWith("街道") || text.endsWith("社区");
    return suffix && (front.classes() & ~words.place & words.noun & ~words.place) == 0
        || suffix && (front.classes() & words.place) != 0;
  }

  private static Item inherited(Mention last) {
    return new Item(last.item(), last.words().head(), last.words().item(), Integer.MAX_VALUE, 0);
  }

  private static Item empty() {
    return new Item("", 0, 0, Integer.MAX_VALUE, 0);
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "“”‘’\"·《》 的等和及、,:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "“”‘’\"·《》 的、,:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String cap(String text) {
    return text.length() <= LONGEST_ITEM ? text : text.substring(text.length() - LONGEST_ITEM);
  }
}
