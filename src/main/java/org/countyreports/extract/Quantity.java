package org.countyreports.extract;

import java.math.BigDecimal;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * A number with its classifier: everything from its first character to its last qualifier.
 *
 * @param start offset of the number
 * @param numeralEnd offset behind the number itself
 * @param end offset behind classifier and trailing qualifier
 * @param value the number
 * @param max upper end of a range, null where there is none
 * @param bound how the number stands to the true one
 * @param classifier its classifier, {@link Classifiers#NONE} where there is none
 * @param numeral the number as parsed, the lower one of a range
 */
record Quantity(
    int start,
    int numeralEnd,
    int end,
    BigDecimal value,
    @Nullable BigDecimal max,
    Bound bound,
    Classifier classifier,
    Numeral numeral) {

  boolean hasClassifier() {
    return !classifier.form().isEmpty();
  }

  Quantity withClassifier(Classifier other) {
    return new Quantity(start, numeralEnd, end, value, max, bound, other, numeral);
  }

  Quantity withBound(Bound newBound, int newEnd) {
    return new Quantity(start, numeralEnd, newEnd, value, max, newBound, classifier, numeral);
  }

  Quantity withValue(BigDecimal newValue, int newEnd) {
    return new Quantity(start, numeralEnd, newEnd, newValue, max, bound, classifier, numeral);
  }
}
