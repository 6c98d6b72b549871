package org.countyreports.model;

import java.util.Locale;

/** How a figure stands to the other figures of its report. */
public enum Role {
  /** All that there is of its thing: it adds up with the wholes of other reports. */
  WHOLE,
  /** A portion of another figure of the same report: 其中, a town of a county's total, a gender. */
  PART,
  /** A difference to another time: 增加50人, 减少15家, 同比增长3%. */
  CHANGE;

  /** The name in the published data: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
