package org.countyreports.extract;

import java.io.Serializable;
import java.util.Set;
import org.countyreports.model.LeftOut.Reason;
import org.jspecify.annotations.Nullable;

/** Decides which numbers without a classifier count something: 口罩500、手套300; 30万居民; 卖粮收入4万8. */
final class BareNumbers implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_MODIFIER = 6;

  /** Numbers of so many digits without a unit are telephone numbers and the like. */
  private static final int IDENTIFIER = 8;

  /** Words that number cases when nothing qualifies them: 病例12，女，45岁. */
  private static final Set<String> LABELLED = Set.of("病例", "患者", "感染者", "无症状感染者", "阳性感染者", "病人");

  private final WordClasses words;

  BareNumbers(WordClasses words) {
    this.words = words;
  }

  /** Why a number without classifier is no figure; null where it is one. */
  @Nullable Reason reasonToLeaveOut(Tokens tokens, int token, Quantity quantity) {
    if (quantity.numeralEnd() - quantity.start() >= IDENTIFIER) {
      return Reason.NAME;
    }
    boolean large = isLarge(tokens, quantity);
    if (large && countsNoun(tokens, token + 1) || countsPeople(tokens, token, quantity)) {
      return null;
    }
    int front = front(tokens, token);
    boolean named = tokens.has(front, words.countable | words.money);
    if (!named || !isClosed(tokens, token + 1)) {
      return large && isMoneyClause(tokens, token) && isClosed(tokens, token + 1)
          ? null
          : Reason.NOTHING_COUNTED;
    }
    if (!large && (tokens.has(front, words.money) || !quantity.numeral().arabic())) {
      return Reason.NOTHING_COUNTED;
    }
    return isLabel(tokens, token, front) ? Reason.LABEL : null;
  }

  /** Whether it is written with 万 or 亿, which takes the place of a classifier. */
  static boolean isLarge(Tokens tokens, Quantity quantity) {
    for (int at = quantity.start(); at < quantity.numeralEnd(); at++) {
      if (ChineseDigits.power(tokens.text().charAt(at)) > 3) {
        return true;
      }
    }
    return false;
  }

  /** 700多村民, 500余农户: a vague number in front of people needs no classifier. */
  private boolean countsPeople(Tokens tokens, int token, Quantity quantity) {
    char last = tokens.text().charAt(quantity.numeralEnd() - 1);
    return (last == '多' || last == '余')
        && quantity.numeralEnd() - quantity.start() > 2
        && tokens.has(token + 1, words.person | words.household)
        && !tokens.is(token + 2, '的');
  }

  /** 30万居民, 30万黄河滩区居民: a countable noun follows, perhaps behind a modifier. */
  private boolean countsNoun(Tokens tokens, int first) {
    for (int i = first; i < first + LONGEST_MODIFIER; i++) {
      if (tokens.has(i, words.countable)) {
        return !tokens.is(i + 1, '的');
      }
      boolean plain = tokens.is(i, Tokens.Kind.WORD) && tokens.classes(i) == 0;
      if (!plain
          && !tokens.is(i, Tokens.Kind.CHARACTER)
          && !tokens.is(i, Tokens.Kind.PLACE)
          && !tokens.has(i, words.noun)) {
        return false;
      }
    }
    return false;
  }

  /** The token that the number is said of: fillers between them do not count. */
  private int front(Tokens tokens, int token) {
    int front = token - 1;
    while (front >= 0 && isFiller(tokens, front)) {
      front--;
    }
    return front;
  }

  private boolean isFiller(Tokens tokens, int i) {
    boolean adverb = tokens.has(i, words.adverb) && !tokens.has(i, words.noun);
    return adverb
        || tokens.is(i, ' ')
        || tokens.is(i, ':')
        || tokens.is(i, Tokens.Kind.CHARACTER) && "约近超逾".indexOf(tokens.first(i)) >= 0;
  }

  private boolean isMoneyClause(Tokens tokens, int token) {
    return (tokens.classesBetween(Clause.start(tokens, token), token) & words.money) != 0;
  }

  private static boolean isClosed(Tokens tokens, int i) {
    if (i >= tokens.size()) {
      return !isBrokenOff(tokens, i);
    }
    char c = tokens.first(i);
    return tokens.is(i, Tokens.Kind.PUNCTUATION) && "、,;。)\n!?".indexOf(c) >= 0
        || tokens.is(i, Tokens.Kind.CHARACTER) && "和及与".indexOf(c) >= 0;
  }

  /** The 至 of 病例1至病例5. */
  private static boolean isRange(Tokens tokens, int i) {
    return tokens.is(i, '至') || tokens.is(i, '到') || tokens.is(i, '-') || tokens.is(i, '—');
  }

  /** 全县投资2亿元，新建泵站3: prose that ends without its full stop may lack the rest of the number. */
  private static boolean isBrokenOff(Tokens tokens, int end) {
    String text = tokens.text();
    int at = tokens.end(end - 1);
    return at >= text.length() && text.lastIndexOf(',', at) > text.lastIndexOf('\n', at - 1);
  }

  /**
   * 病例1、病例2 and 病例3，居住于…: cases that are numbered, not counted. A count is qualified (确诊病例, 新增) or
   * closes its sentence.
   */
  private boolean isLabel(Tokens tokens, int token, int front) {
    if (!tokens.has(front, words.patient) || front != token - 1) {
      return false;
    }
    String noun = tokens.text(front);
    boolean goesOn =
        tokens.is(token + 1, ',')
            || tokens.is(token + 1, '、')
            || tokens.is(token + 1, ':')
            || isRange(tokens, token + 1)
            || isRange(tokens, front - 1) && tokens.is(front - 2, Tokens.Kind.QUANTITY);
    return goesOn && LABELLED.contains(noun) || tokens.numbers(noun);
  }
}
