package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.countyreports.model.Classifier;
import org.countyreports.model.Classifier.Kind;

/** Units of speech that mean one thing or another by their clause: 3个点, 九千来块. */
final class SpokenUnits implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String POINTS = "个点";
  private static final String YUAN = "块";

  /** Said of money that changes hands: 花了, 只出, 挣, 卖到. */
  private static final String PAYING = "花出掏卖赚挣付给收缴交借贷省涨价钱费资款";

  private final WordClasses words;
  private final Classifier places;
  private final Classifier yuan;

  SpokenUnits(Classifiers classifiers, WordClasses words) {
    this.words = words;
    this.places =
        new Classifier(POINTS, "{place}", BigDecimal.ONE, Kind.COUNT, List.of("person", "team"));
    this.yuan = Objects.requireNonNull(classifiers.find("元"));
  }

  /** The quantity at a token in the unit that its clause means. */
  Quantity resolve(Tokens tokens, int token, Quantity quantity) {
    return switch (quantity.classifier().form()) {
      case POINTS -> isChange(tokens, token) ? quantity : quantity.withClassifier(places);
      case YUAN -> isPaid(tokens, token) ? quantity.withClassifier(yuan) : quantity;
      default -> quantity;
    };
  }

  /** 提高了3个点: points of a percentage; else they are sites: 在60个点实测. */
  private boolean isChange(Tokens tokens, int token) {
    int at = token - 1;
    while (at >= 0
        && (tokens.is(at, '了')
            || tokens.is(at, '约')
            || tokens.is(at, '近')
            || tokens.is(at, '-')
            || tokens.has(at, words.adverb) && !tokens.has(at, words.rise | words.fall))) {
      at--;
    }
    return tokens.has(at, words.rise | words.fall)
        || at >= 0 && "高低涨跌升降增减多少".indexOf(tokens.text().charAt(tokens.end(at) - 1)) >= 0;
  }

  /** 只出了九千来块。: nothing is counted behind, and somebody pays. */
  private static boolean isPaid(Tokens tokens, int token) {
    boolean closed = Clause.isEnd(tokens, token + 1) || tokens.is(token + 1, '、');
    if (!closed || tokens.is(token - 1, '、')) {
      return false;
    }
    for (int i = Clause.start(tokens, token); i < token; i++) {
      for (int at = tokens.start(i); at < tokens.end(i); at++) {
        if (PAYING.indexOf(tokens.text().charAt(at)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
