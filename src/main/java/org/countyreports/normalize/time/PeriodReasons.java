package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countyreports.model.Decision;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.Period;
import org.countyreports.model.Reason;
import org.countyreports.model.Why;
import org.countyreports.text.time.Anchor;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Tells why a figure has its period. */
final class PeriodReasons {

  private final String text;
  private final List<TimeSpan> expressions;
  private final @Nullable LocalDate published;

  PeriodReasons(String text, List<TimeSpan> expressions, @Nullable LocalDate published) {
    this.text = text;
    this.expressions = expressions;
    this.published = published;
  }

  Decision decision(Periods.Ruling ruling, List<Governor> rivals) {
    List<Reason> reasons = new ArrayList<>();
    Governor governor = ruling.governor();
    reasons.add(Reason.of(ruling.why(), words(ruling)));
    if (governor != null && isYearInferred(governor)) {
      reasons.add(Reason.of(Why.PERIOD_YEAR_INFERRED, Objects.toString(published, "")));
    }
    if (isNone(ruling.period())) {
      reasons.add(
          published == null
              ? Reason.of(Why.PERIOD_UNPUBLISHED)
              : Reason.of(Why.PERIOD_PUBLISHED, published.toString()));
    }
    List<Reason> beaten =
        rivals.stream()
            .map(r -> Reason.of(Why.PERIOD_FARTHER, expression(r), days(r.period())))
            .toList();
    return new Decision(Topic.PERIOD, reasons, beaten);
  }

  private String words(Periods.Ruling ruling) {
    Governor governor = ruling.governor();
    return governor == null ? ruling.period().reason() : expression(governor);
  }

  private String expression(Governor governor) {
    return text.substring(governor.start(), governor.end());
  }

  /** Whether the date in the text leaves its year to the date of publication. */
  private boolean isYearInferred(Governor governor) {
    return published != null
        && !governor.isEmpty()
        && expressions.stream()
            .filter(span -> span.start() == governor.start())
            .anyMatch(
                span ->
                    span.from().anchor() == Anchor.NONE
                        && span.from().year() == 0
                        && span.to().year() == 0);
  }

  private static boolean isNone(Period period) {
    return period.start() == null && period.end() == null;
  }

  private static String days(Period period) {
    String from = Objects.toString(period.start(), "");
    String to = Objects.toString(period.end(), "");
    return from.equals(to) ? from : from + "/" + to;
  }
}
