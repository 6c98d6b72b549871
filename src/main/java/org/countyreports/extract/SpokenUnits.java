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
  private static final String DEGREE = "度";

  /** Said of money that changes hands: 花了, 只出, 挣, 卖到. */
  private static final String PAYING = "花出掏卖赚挣付给收缴交借贷省涨要值";

  private final WordClasses words;
  private final Classifier places;
  private final Classifier yuan;
  private final Classifier kilowattHours;

  SpokenUnits(Classifiers classifiers, WordClasses words) {
    this.words = words;
    this.places =
        new Classifier(POINTS, "{place}", BigDecimal.ONE, Kind.COUNT, List.of("person", "team"));
    this.kilowattHours = Objects.requireNonNull(classifiers.find("千瓦时"));
    this.yuan = Objects.requireNonNull(classifiers.find("元"));
  }

  /** The quantity at a token in the unit that its clause means. */
  Quantity resolve(Tokens tokens, int token, Quantity quantity) {
    return switch (quantity.classifier().form()) {
      case POINTS -> isChange(tokens, token) ? quantity : quantity.withClassifier(places);
      case DEGREE ->
          isElectricity(tokens, token) ? quantity.withClassifier(kilowattHours) : quantity;
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

  /** 耗电35万度, 每月发电2万度: a clause about electricity counts kilowatt-hours. */
  private static boolean isElectricity(Tokens tokens, int token) {
    int start = tokens.start(Clause.start(tokens, token));
    return tokens.text().substring(start, tokens.start(token)).indexOf('电') >= 0;
  }

  /** 只出了九千来块。: nothing is counted behind, and somebody pays. */
  private boolean isPaid(Tokens tokens, int token) {
    if (!Clause.isEnd(tokens, token + 1)) {
      return false;
    }
    int at = token - 1;
    while (at >= 0 && (tokens.is(at, '了') || tokens.is(at, '约') || tokens.is(at, '近'))) {
      at--;
    }
    boolean said = at >= 0 && !tokens.is(at, Tokens.Kind.PUNCTUATION);
    return said && !tokens.has(at, words.noun) && PAYING.indexOf(lastOfVerb(tokens, at)) >= 0
        || (tokens.classesBetween(Clause.start(tokens, token), token) & words.money) != 0;
  }

  private static char lastOfVerb(Tokens tokens, int i) {
    int end = tokens.end(i);
    boolean done = end - tokens.start(i) > 1 && tokens.text().charAt(end - 1) == '了';
    return tokens.text().charAt(done ? end - 2 : end - 1);
  }
}
