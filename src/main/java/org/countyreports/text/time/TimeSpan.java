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
public record TimeSpan(int start, int end, TimeKind kind, Moment from, Moment to) {}
