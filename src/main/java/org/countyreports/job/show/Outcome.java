package org.countyreports.job.show;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreports.load.PlainDecimal;
import org.countyreports.load.StoredObservation;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.Observation;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What became of a figure, as the dataset publishes it.
 *
 * @param value plain decimal, with the upper end behind two dots where there is a range
 * @param bound how it stands to the true one
 * @param unit canonical unit
 * @param per what a rate is per; empty where it is none
 * @param item what is counted
 * @param indicator code
 * @param regionCode empty where ambiguous or unknown
 * @param regionName its name
 * @param regionStatus how it was found
 * @param township its name; empty where there is none
 * @param period first and last day, one where they are the same; empty where unknown
 * @param role whole, part or change
 */
record Outcome(
    String value,
    String bound,
    String unit,
    String per,
    String item,
    String indicator,
    String regionCode,
    String regionName,
    String regionStatus,
    String township,
    String period,
    String role) {

  /** The outcome of an observation; publication stands in for a period that the text lacks. */
  static Outcome of(Observation o, @Nullable LocalDate published) {
    RegionReference region = o.region();
    boolean undated = o.period().start() == null && o.period().end() == null;
    return new Outcome(
        PlainDecimal.text(o.value())
            + (o.valueMax() == null ? "" : ".." + PlainDecimal.text(o.valueMax())),
        o.bound().code(),
        o.unit(),
        o.per(),
        o.item(),
        o.indicator(),
        region.code(),
        region.name(),
        region.status().code(),
        region.township(),
        undated ? period(published, published) : period(o.period().start(), o.period().end()),
        o.standing().role().code());
  }

  /** The outcome as the dataset holds it. */
  static Outcome of(StoredObservation stored) {
    String max = stored.text("value_max");
    String from = stored.text("period_start");
    String to = stored.text("period_end");
    return new Outcome(
        stored.text("value") + (max.isEmpty() ? "" : ".." + max),
        stored.text("bound"),
        stored.text("unit"),
        stored.text("per"),
        stored.text("item"),
        stored.text("indicator"),
        stored.text("region_code"),
        stored.text("region_name"),
        stored.text("region_status"),
        stored.text("township"),
        from.equals(to) ? from : from + "/" + to,
        stored.text("role"));
  }

  /** What was decided about one thing, for a reader. */
  String of(Topic topic, Messages messages) {
    return switch (topic) {
      case VALUE -> messages.text("bound." + bound, value);
      case UNIT -> unit + (per.isEmpty() ? "" : " / " + messages.text("per." + per));
      case ITEM -> item;
      case INDICATOR -> indicator;
      case REGION ->
          regionCode.isEmpty()
              ? messages.text("status." + regionStatus)
              : joined(" ", regionCode, regionName)
                  + " · "
                  + messages.text("status." + regionStatus);
      case TOWNSHIP -> township;
      case PERIOD -> period;
      case ROLE -> messages.text("role." + role);
    };
  }

  /** Days as text. */
  private static String period(@Nullable LocalDate start, @Nullable LocalDate end) {
    String from = Objects.toString(start, "");
    String to = Objects.toString(end, "");
    return from.equals(to) ? from : from + "/" + to;
  }

  /** Number, bound, unit and rate for a reader. */
  String quantity(Messages messages) {
    String rate = per.isEmpty() ? "" : " / " + messages.text("per." + per);
    return messages.text("bound." + bound, value) + " " + unit + rate;
  }

  /** Code, name and township for a reader. */
  String place(Messages messages) {
    return regionCode.isEmpty()
        ? messages.text("status." + regionStatus)
        : joined(" ", regionCode, regionName, township);
  }

  /** In one line. */
  String line(Messages messages) {
    return joined(
        " · ",
        quantity(messages),
        item.isEmpty() ? messages.text("figure.no_item") : item,
        indicator,
        place(messages),
        role.equals(Role.WHOLE.code()) ? "" : messages.text("role." + role),
        period.isEmpty() ? messages.text("figure.no_period") : period);
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
  }
}
