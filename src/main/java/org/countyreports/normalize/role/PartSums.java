package org.countyreports.normalize.role;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Classifier;

/** Which sums of parts are not their whole, by more than bounds and rounding explain. */
final class PartSums {

  /** People may be counted under several kinds: 党员60人、女性50人 of 100人. */
  private static final Set<String> OVERLAPPING = Set.of("{person}", "{household}", "{person-time}");

  private static final int DECIMALS = 4;

  private PartSums() {}

  static Range range(Draft draft, Sum sum) {
    Range all = Range.ZERO;
    for (int part : sum.parts()) {
      all = all.plus(draft.at(part).range());
    }
    return all;
  }

  /** Those of a text that are wrong. */
  static List<Gap> gaps(Draft draft) {
    List<Gap> gaps = new ArrayList<>();
    for (Sum sum : draft.sums()) {
      Range parts = range(draft, sum);
      Range whole = draft.at(sum.whole()).range();
      boolean wrong = sum.complete() ? !parts.meets(whole) : isTooMuch(draft, sum);
      if (wrong) {
        gaps.add(gap(draft, sum));
      }
    }
    return gaps;
  }

  private static Gap gap(Draft draft, Sum sum) {
    Figure whole = draft.at(sum.whole());
    BigDecimal all = BigDecimal.ZERO;
    for (int part : sum.parts()) {
      Figure figure = draft.at(part);
      all = all.add(figure.value().multiply(BigDecimal.valueOf(figure.times())));
    }
    Classifier classifier = whole.mention().classifier();
    boolean written = !classifier.form().isEmpty() && classifier.factor().signum() > 0;
    BigDecimal one = written ? classifier.factor() : BigDecimal.ONE;
    return new Gap(
        sum.whole(),
        written ? classifier.form() : whole.unit(),
        all.divide(one, DECIMALS, RoundingMode.HALF_UP),
        whole.value().divide(one, DECIMALS, RoundingMode.HALF_UP),
        sum.parts().size());
  }

  /** Parts that one word opens may be told in part: only more than the whole is wrong. */
  private static boolean isTooMuch(Draft draft, Sum sum) {
    Figure whole = draft.at(sum.whole());
    boolean one = sum.parts().stream().anyMatch(p -> draft.at(p).range().exceeds(whole.range()));
    return one
        || !OVERLAPPING.contains(whole.unit())
            && !whole.unit().startsWith("{")
            && range(draft, sum).exceeds(whole.range());
  }
}
