package org.countyreports.model;

import java.util.Locale;

/** What adding up a figure would mean. */
public enum Measure {
  /** What there is at a time: 现有, 在岗, 库存. Adds up over places, never over time. */
  STOCK,
  /** What happened in the figure's period. Adds up over places and time. */
  FLOW,
  /** What happened up to a time since some beginning: 累计, 共, 截至. The last one holds the others. */
  CUMULATIVE,
  /** Per something, or a share: 每天, 人均, %. Never adds up. */
  RATE;

  /** The name in the published data: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
