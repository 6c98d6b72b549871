package org.countyreports.text.time;

/**
 * A date or time as it stands in a text, not yet resolved.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param kind what sort of time it gives
 * @param from the moment, or the first one of a range
 * @param to the last moment of a range, else the same as {@code from}
 */
public record TimeSpan(int start, int end, TimeKind kind, Moment from, Moment to) {

  /** Refuses a span of no length: whoever scans a text goes on where a span ends. */
  public TimeSpan {
    if (end <= start) {
      throw new IllegalArgumentException("a span of no length at " + start);
    }
  }
}
