package org.countyreports.fetch;

import java.util.List;
import java.util.Locale;

/**
 * What a visit to a source gave.
 *
 * @param source its name
 * @param state how the visit ended
 * @param counts what it did
 * @param issues what somebody should look at
 */
public record SourceReport(
    String source, State state, FetchCounts counts, List<SourceIssue> issues) {

  /** Copies the list. */
  public SourceReport {
    issues = List.copyOf(issues);
  }

  /** How a visit ended. */
  public enum State {
    /** Everything that is listed was looked at. */
    DONE,
    /** There is more: the next visit goes on. */
    MORE,
    /** It is not due yet. */
    NOT_DUE,
    /** Something is wrong with the source or its settings. */
    FAILED,
    /** The run was told to stop. */
    STOPPED;

    /** The name in messages and files: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
