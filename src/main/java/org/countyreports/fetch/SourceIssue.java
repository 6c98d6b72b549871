package org.countyreports.fetch;

import java.util.List;
import java.util.Locale;

/**
 * Something about a source that somebody should look at.
 *
 * @param kind what it is
 * @param words the address first, then what the kind tells of
 */
public record SourceIssue(Kind kind, List<String> words) {

  /** Copies the list. */
  public SourceIssue {
    words = List.copyOf(words);
  }

  static SourceIssue of(Kind kind, Object... words) {
    return new SourceIssue(kind, java.util.Arrays.stream(words).map(String::valueOf).toList());
  }

  /** What it is. */
  public enum Kind {
    /** A list cannot be had: why, detail. */
    LIST_FAILED,
    /** A list shows no link to a report, and did when it was read last: how many. */
    LAYOUT_CHANGED,
    /** A list shows no link to a report, the first time that it is read. */
    LIST_EMPTY,
    /**
     * A list holds something new but no way to its next page, and had one when it was read last.
     */
    PAGING_LOST,
    /** One page after the other does not come: how many, why. */
    SITE_FAILING,
    /** The program itself failed at it: what. */
    FAULT;

    /** The name in messages and files: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
