package org.countyreports.fetch;

import java.time.Instant;
import java.util.List;

/**
 * What a run gave.
 *
 * @param started when it began
 * @param ended when it ended
 * @param sources what each visit gave, in the order of the file
 */
public record FetchResult(Instant started, Instant ended, List<SourceReport> sources) {

  /** Copies the list. */
  public FetchResult {
    sources = List.copyOf(sources);
  }

  /** What all visits did together. */
  public FetchCounts counts() {
    return sources.stream().map(SourceReport::counts).reduce(FetchCounts.NONE, FetchCounts::plus);
  }

  /** Whether something is wrong with a source. */
  public boolean hasFailed() {
    return sources.stream().anyMatch(s -> s.state() == SourceReport.State.FAILED);
  }

  /** Whether the run was told to stop. */
  public boolean wasStopped() {
    return sources.stream().anyMatch(s -> s.state() == SourceReport.State.STOPPED);
  }
}
