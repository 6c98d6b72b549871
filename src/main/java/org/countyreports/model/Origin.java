package org.countyreports.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file from those who brought it. What the page says itself goes before it.
 *
 * @param url where it was fetched from; empty where unknown
 * @param charset the character set that source or server name; empty where they name none
 * @param region the place that the source is about, in words; empty where it names none
 * @param listed the day that stood beside its link in a list; null where none did
 * @param fetched the day on which it was fetched, null where that says nothing about the page: on
 *     the first visit to a source all its old pages come at once
 */
public record Origin(
    String url,
    String charset,
    String region,
    @Nullable LocalDate listed,
    @Nullable LocalDate fetched) {

  /** Nothing is known: somebody put the file there. */
  public static final Origin UNKNOWN = new Origin("", "", "", null, null);

  /** Whether anything is known. */
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }
}
