package org.countyreports.model;

import java.util.Locale;

/**
 * The place that a figure or an article belongs to.
 *
 * @param code GB/T 2260 code; empty where ambiguous or unknown
 * @param name full name of the division; empty where ambiguous or unknown
 * @param status how the code was found
 * @param township name of the township in simplified characters; empty where none is named
 * @param townshipCode its 9-digit code; empty where unknown
 * @param reason what decided, for a reader
 */
public record RegionReference(
    String code, String name, Status status, String township, String townshipCode, String reason) {

  /** How a code was found. */
  public enum Status {
    /** Named in the clause. */
    EXACT,
    /** Taken from the context. */
    INHERITED,
    /** An old name, resolved through its successor. */
    RENAMED,
    /** Several places are possible. */
    AMBIGUOUS,
    /** Nothing names a place. */
    UNKNOWN;

    /** The name in the published data: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** No place is known. */
  public static RegionReference unknown(String reason) {
    return new RegionReference("", "", Status.UNKNOWN, "", "", reason);
  }
}
