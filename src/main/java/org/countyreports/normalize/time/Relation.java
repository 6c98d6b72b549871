package org.countyreports.normalize.time;

/** How a date stands to the figures around it. */
enum Relation {
  /** They happened on it. */
  AT,
  /** They were reached by it: 截至2月20日. */
  UNTIL,
  /** They begin with it: 自3月14日以来. */
  SINCE,
  /** They are compared with it: 较8日减少2例. */
  COMPARED,
  /** It belongs to something else: 2015年成立的合作社. */
  NONE
}
