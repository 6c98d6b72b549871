package org.countyreports.text.time;

/** From where a relative date counts. */
public enum Anchor {
  /** Nothing relative: year, month and day stand as written. */
  NONE,
  /** 去年, 今年: years from the year of publication. */
  PUBLISHED_YEAR,
  /** 上月, 本月: months from the month of publication. */
  PUBLISHED_MONTH,
  /** 上周, 本周: weeks from the week of publication; its day is one of the week, from Monday on. */
  PUBLISHED_WEEK,
  /** 周三: the last one; its day is one of the week, from Monday on. */
  WEEKDAY,
  /** 辛丑年: the offset is the year's place in the cycle of sixty years, from 甲子 on. */
  CYCLE_YEAR,
  /** 昨天, 今天: days from the day of publication. */
  PUBLISHED_DAY,
  /** 当年, 全年: the year that the text is at. */
  SAME_YEAR,
  /** 当月: the month that the text is at. */
  SAME_MONTH,
  /** 当天, 次日: days from the day that the text is at. */
  SAME_DAY
}
