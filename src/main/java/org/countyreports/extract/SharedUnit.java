package org.countyreports.extract;

import java.util.EnumSet;
import java.util.Set;
import org.countyreports.model.Classifier;

/** Gives a bare number of a list the unit that stands once at the list's end: 1.4、1.7和1.2个百分点. */
final class SharedUnit {

  private static final Set<Classifier.Kind> SHARED =
      EnumSet.of(Classifier.Kind.PERCENT, Classifier.Kind.MEASURE, Classifier.Kind.MONEY);

  private static final int LONGEST_LIST = 12;

  private SharedUnit() {}

  /** The quantity at a token, with the unit of its list where it has none of its own. */
  static Quantity resolve(Tokens tokens, int token, Quantity quantity) {
    if (quantity.hasClassifier() || !quantity.numeral().arabic()) {
      return quantity;
    }
    int at = token;
    for (int turn = 0; turn < LONGEST_LIST && isJoint(tokens, at + 1); turn++) {
      at += 2;
      Quantity next = tokens.quantity(at);
      if (next == null) {
        return quantity;
      }
      if (next.hasClassifier()) {
        return SHARED.contains(next.classifier().kind())
            ? with(quantity, next.classifier())
            : quantity;
      }
    }
    return quantity;
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, '、')
        || tokens.is(i, '和')
        || tokens.is(i, '及')
        || tokens.is(i, '与')
        || tokens.is(i, '或');
  }

  private static Quantity with(Quantity bare, Classifier classifier) {
    return new Quantity(
        bare.start(),
        bare.numeralEnd(),
        bare.end(),
        bare.value(),
        bare.max(),
        bare.bound(),
        classifier,
        bare.numeral());
  }
}
