package org.countyreports.extract;

import java.io.Serializable;
import java.util.Map;
import org.countyreports.model.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a bare number the unit that stands elsewhere: once at the end of its list (1.4、1.7和1.2个百分点;
 * 餐馆120、超市46、网吧9家), or as a sign in front of it (￥3000).
 */
final class SharedUnit implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_LIST = 12;
  private static final int LONGEST_NAME = 8;
  private static final Map<Character, String> SIGNS =
      Map.of('￥', "元", '¥', "元", '$', "美元", '€', "欧元");

  private final Classifiers classifiers;

  SharedUnit(Classifiers classifiers) {
    this.classifiers = classifiers;
  }

  /** The quantity at a token, with the unit of its list or sign where it has none of its own. */
  Quantity resolve(Tokens tokens, int token, Quantity quantity) {
    if (quantity.classifier().unit().equals("CNY")) {
      Classifier foreign = classifiers.foreignMoneyBefore(tokens.text(), quantity.start());
      return foreign == null ? quantity : quantity.withClassifier(foreign);
    }
    if (quantity.hasClassifier() || !quantity.numeral().arabic()) {
      return quantity;
    }
    Classifier shared = signed(tokens, token);
    if (shared == null && !tokens.is(token - 1, '\n') && !tokens.is(token - 1, '第')) {
      shared = listed(tokens, token);
    }
    return shared == null ? quantity : quantity.withClassifier(shared);
  }

  private @Nullable Classifier signed(Tokens tokens, int token) {
    String form = SIGNS.get(tokens.first(token - 1));
    return form == null ? null : classifiers.find(form);
  }

  private static @Nullable Classifier listed(Tokens tokens, int token) {
    int at = token;
    for (int turn = 0; turn < LONGEST_LIST && isJoint(tokens, at + 1); turn++) {
      at = nextQuantity(tokens, at + 2);
      Quantity next = tokens.quantity(at);
      if (next == null || next.hasClassifier()) {
        return next == null || !isShared(next.classifier().kind()) ? null : next.classifier();
      }
    }
    return null;
  }

  /** The quantity behind the name of the next list item. */
  private static int nextQuantity(Tokens tokens, int from) {
    int at = from;
    while (at < from + LONGEST_NAME
        && tokens.quantity(at) == null
        && !tokens.is(at, Tokens.Kind.PUNCTUATION)) {
      at++;
    }
    return at;
  }

  private static boolean isShared(Classifier.Kind kind) {
    return switch (kind) {
      case COUNT, MONEY, MEASURE, PERCENT -> true;
      default -> false;
    };
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, '、')
        || tokens.is(i, '和')
        || tokens.is(i, '及')
        || tokens.is(i, '与')
        || tokens.is(i, '或');
  }
}
