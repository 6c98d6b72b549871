package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.Mention;
import org.countyreports.text.Lexicon;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Puts a quantity together with its qualifier, its counted noun and the words around it. */
final class MentionBuilder implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WordSet BELOW = WordSet.of("低于", "少于", "不及");

  /** Words that may stand between 增长 and its number. */
  private static final WordSet BETWEEN =
      WordSet.of("了", "约", "近", "超过", "大约", "将近", "接近", "逾", "不到", "不足", "达", "为", "平均", "均", "超");

  private final WordClasses words;
  private final ItemFinder items;
  private final RateFinder rates = new RateFinder();
  private final Roles roles;
  private final Classifier yuan;

  MentionBuilder(Lexicon lexicon, WordClasses words, Classifiers classifiers) {
    this.words = words;
    this.items = new ItemFinder(lexicon, words);
    this.roles = new Roles(words);
    this.yuan = Objects.requireNonNull(classifiers.find("元"));
  }

  /**
   * The figure that the quantity at a token states.
   *
   * @param theme classes of the words of headline and section heading
   * @param last the figure before it in its line
   */
  Mention build(long theme, Tokens tokens, int token, Quantity quantity, @Nullable Mention last) {
    LeadingBound leading = LeadingBound.before(tokens.text(), quantity.start());
    Bound bound =
        leading != null && quantity.bound() == Bound.EXACT ? leading.bound() : quantity.bound();
    int numberStart = leading == null ? quantity.start() : leading.start();
    Item item = items.find(tokens, token, quantity, last);
    int sentence = Clause.sentenceStart(tokens, token);
    int sentenceEnd = Clause.sentenceEnd(tokens, token);
    Classifier classifier = classifier(tokens, token, quantity, item);
    String each = isRatio(quantity) ? "" : rates.find(tokens, token);
    BigDecimal value = RateFinder.perMu(quantity.value(), each);
    return new Mention(
        Math.min(withEach(tokens.text(), numberStart), item.quoteStart()),
        Math.max(quantity.end(), item.quoteEnd()),
        numberStart,
        quantity.end(),
        tokens.start(sentence),
        sentenceEnd < tokens.size() && tokens.first(sentenceEnd) != '\n'
            ? tokens.end(sentenceEnd)
            : tokens.end(sentenceEnd - 1),
        isNegative(tokens, token) ? value.negate() : value,
        quantity.max() == null ? null : RateFinder.perMu(quantity.max(), each),
        bound,
        tokens.text().substring(quantity.start(), quantity.numeralEnd()),
        classifier,
        RateFinder.canonical(each),
        item.text(),
        direction(tokens, token, last),
        around(theme, tokens, token, item));
  }

  /** Where 各 or 各有 begins in front of a number that each of several has: 各2例. */
  private static int withEach(String text, int start) {
    int each = text.startsWith("有", start - 1) ? start - 2 : start - 1;
    return text.startsWith("各", each) ? each : start;
  }

  /** 捐赠1.9万物资, 收入4万8, 投资100亿: money without its unit. */
  private Classifier classifier(Tokens tokens, int token, Quantity quantity, Item item) {
    if (quantity.hasClassifier()) {
      return quantity.classifier();
    }
    boolean large = BareNumbers.isLarge(tokens, quantity);
    if (!large) {
      return quantity.classifier();
    }
    boolean goodsByValue =
        tokens.is(token + 1, Tokens.Kind.WORD) && tokens.text(token + 1).endsWith("物资");
    long clause = tokens.classesBetween(Clause.start(tokens, token), token);
    boolean money =
        (item.headClasses() & words.money) != 0
            || (clause & words.money) != 0 && (item.headClasses() & words.countable) == 0;
    return goodsByValue || money ? yuan : quantity.classifier();
  }

  /** 同比增长-3.2%: the sign stands where no range can. */
  private static boolean isNegative(Tokens tokens, int token) {
    boolean sign = tokens.is(token - 1, '-') || tokens.is(token - 1, '负');
    return sign
        && !tokens.is(token - 2, Tokens.Kind.QUANTITY)
        && !tokens.is(token - 2, Tokens.Kind.NAME);
  }

  /** 1 behind 增长, -1 behind 下降; 下降到 and 降至 give a level, no change. */
  private int direction(Tokens tokens, int token, @Nullable Mention last) {
    int at = token - 1;
    if (last != null && isJoint(tokens, at) && tokens.is(at - 1, Tokens.Kind.QUANTITY)) {
      return last.direction();
    }
    while (at >= 0 && isBetween(tokens, at)) {
      at--;
    }
    if (tokens.has(at, words.fall) || isBelowEarlier(tokens, at)) {
      return -1;
    }
    return tokens.has(at, words.rise) ? 1 : 0;
  }

  /** 低于去年3%, 少于上年同期2成: less than at another time. */
  private static boolean isBelowEarlier(Tokens tokens, int at) {
    return tokens.is(at, Tokens.Kind.TIME) && tokens.is(at - 1, BELOW);
  }

  /** 分别下降8.8%、15.5%和20.3%: what is said of the first holds for the list. */
  private static boolean isJoint(Tokens tokens, int at) {
    return tokens.is(at, '、') || tokens.is(at, '和') || tokens.is(at, '及');
  }

  private boolean isBetween(Tokens tokens, int at) {
    if (tokens.is(at, Tokens.Kind.WORD)) {
      return !tokens.has(at, words.rise | words.fall) && tokens.is(at, BETWEEN);
    }
    return tokens.is(at, ' ')
        || tokens.is(at, '-')
        || tokens.is(at, Tokens.Kind.CHARACTER) && "约近超逾了幅度".indexOf(tokens.first(at)) >= 0;
  }

  private Mention.Words around(long theme, Tokens tokens, int token, Item item) {
    int start = Clause.start(tokens, token);
    int end = Clause.end(tokens, token);
    return new Mention.Words(
        item.headClasses(),
        item.classes(),
        tokens.classesBetween(start, token) | beneficiary(tokens, token, item),
        tokens.classesBetween(token + 1, end),
        inSentence(tokens, token),
        theme,
        roles.find(tokens, token, item));
  }

  /**
   * What a sentence tells of holds for all its parts, but harm is done in its own part alone, and
   * where that helps (解决1.1万人的饮水困难) in its own clause.
   */
  private long inSentence(Tokens tokens, int token) {
    long part = Clause.inPart(tokens, token);
    long told = Clause.inSentence(tokens, token) & ~words.harm | part;
    return (part & words.served) == 0
        ? told
        : told & ~words.harm
            | tokens.classesBetween(Clause.start(tokens, token), Clause.end(tokens, token));
  }

  /** 为320名农民工追讨工资, 给26户村民送水: who is named between 为 and a verb is served. */
  private long beneficiary(Tokens tokens, int token, Item item) {
    boolean named = item.quoteEnd() > tokens.end(token) && item.quoteStart() == Item.NOWHERE;
    boolean prefixed = tokens.is(token - 1, '为') || tokens.is(token - 1, '给');
    return named && prefixed && !Clause.isEnd(tokens, token + 2) ? words.served : 0;
  }

  static boolean isRatio(Quantity quantity) {
    Kind kind = quantity.classifier().kind();
    return kind == Kind.PERCENT || kind == Kind.MULTIPLE;
  }
}
