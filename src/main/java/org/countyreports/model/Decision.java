package org.countyreports.model;

import java.util.List;
import java.util.Locale;

/**
 * One decision about a figure or article, told.
 *
 * @param topic what was decided
 * @param reasons why, the deciding one first
 * @param beaten what was not chosen, the strongest first; empty where there was nothing else
 */
public record Decision(Topic topic, List<Reason> reasons, List<Reason> beaten) {

  /** Copies the lists. */
  public Decision {
    reasons = List.copyOf(reasons);
    beaten = List.copyOf(beaten);
  }

  /** A decision without rivals. */
  public static Decision of(Topic topic, Reason... reasons) {
    return new Decision(topic, List.of(reasons), List.of());
  }

  /** What is decided about a figure, in the order of a reader's questions. */
  public enum Topic {
    VALUE,
    UNIT,
    ITEM,
    INDICATOR,
    REGION,
    TOWNSHIP,
    PERIOD,
    ROLE;

    /** The name in messages: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
