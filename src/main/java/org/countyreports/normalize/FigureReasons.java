package org.countyreports.normalize;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;
import org.countyreports.model.Decision;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.Mention;
import org.countyreports.model.Observation;
import org.countyreports.model.Reason;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Role;
import org.countyreports.model.Why;
import org.countyreports.normalize.role.Told;
import org.countyreports.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Tells where number, bound, item and township of a figure stand. */
final class FigureReasons {

  private static final MathContext FOR_A_READER = new MathContext(7);

  private final FoldedText text;

  FigureReasons(FoldedText text) {
    this.text = text;
  }

  /** How the value came from what is written. */
  Decision value(Mention mention, Observation observation) {
    List<Reason> reasons = new ArrayList<>();
    Classifier classifier = mention.classifier();
    boolean once = classifier.factor().compareTo(BigDecimal.ONE) == 0;
    String raw = mention.rawValue();
    String stated = mention.value().toPlainString();
    reasons.add(
        once
            ? Reason.of(Why.VALUE_AS_WRITTEN, raw, stated)
            : Reason.of(
                Why.VALUE_MULTIPLIED,
                raw,
                stated,
                classifier.factor().round(FOR_A_READER).stripTrailingZeros().toPlainString(),
                classifier.form(),
                observation.unit()));
    if (observation.value().signum() < 0 && mention.value().signum() > 0) {
      reasons.add(Reason.of(Why.VALUE_FELL));
    }
    reasons.add(
        mention.bound() == Bound.EXACT
            ? Reason.of(Why.BOUND_NONE)
            : Reason.of(Why.BOUND_WORDS, between(mention.numberStart(), mention.numberEnd())));
    if (!mention.per().isEmpty()) {
      reasons.add(Reason.of(Why.RATE, mention.per()));
    }
    return new Decision(Topic.VALUE, reasons, List.of());
  }

  /** Where the words for what is counted stand. */
  Decision item(Mention mention) {
    String item = mention.item();
    if (item.isEmpty()) {
      return Decision.of(Topic.ITEM, Reason.of(Why.ITEM_NONE));
    }
    String written = FoldedText.of(item).text();
    boolean behind = folded(mention.numberEnd(), mention.end()).contains(written);
    boolean inFront = folded(mention.start(), mention.numberStart()).contains(written);
    Why why = behind ? Why.ITEM_BEHIND : inFront ? Why.ITEM_IN_FRONT : Why.ITEM_ELSEWHERE;
    return Decision.of(Topic.ITEM, Reason.of(why, item));
  }

  /** Which township has the figure. */
  Decision township(RegionReference place) {
    if (place.township().isEmpty()) {
      return Decision.of(Topic.TOWNSHIP, Reason.of(Why.TOWNSHIP_NONE));
    }
    Why why = place.townshipCode().isEmpty() ? Why.TOWNSHIP_UNREGISTERED : Why.TOWNSHIP_NAMED;
    return Decision.of(Topic.TOWNSHIP, Reason.of(why, place.township(), place.townshipCode()));
  }

  /** Whether it is a whole, a part or a change; {@code whole} is the figure that holds a part. */
  Decision role(@Nullable Told told, @Nullable Observation whole) {
    if (told == null) {
      return Decision.of(Topic.ROLE, Reason.of(Why.ROLE_WHOLE));
    }
    boolean unstated = told.role() == Role.PART && whole == null;
    return Decision.of(
        Topic.ROLE,
        whole == null
            ? Reason.of(unstated ? Why.ROLE_PART_OF_NONE : told.why(), told.words())
            : Reason.of(told.why(), told.words(), whole.quote()));
  }

  private String folded(int from, int to) {
    return FoldedText.of(between(from, to)).text();
  }

  private String between(int from, int to) {
    return from < to ? text.originalText(from, to) : "";
  }
}
