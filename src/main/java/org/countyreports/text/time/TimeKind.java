package org.countyreports.text.time;

/** What sort of time an expression gives. */
public enum TimeKind {
  /** A day, month or year: 3月6日21时, 去年, 五月. */
  DATE,
  /** From a day, month or year to another: 5月20日至26日, 上半年, 2018—2020年. */
  RANGE,
  /** A time of day or a stretch of a day alone: 0—24时, 21:00. */
  CLOCK,
  /** 近日, 连日来, 春节期间: no date. */
  VAGUE,
  /** 目前, 截至目前: the time of writing. */
  NOW,
  /** 此次行动, 活动中: the day of the event told in the paragraph before. */
  EVENT,
  /** 当时: the time told last. */
  THEN,
  /** 去年同期: the period that the text is at, a year before. */
  YEAR_BEFORE,
  /** 上月同期: the period that the text is at, a month before. */
  MONTH_BEFORE
}
