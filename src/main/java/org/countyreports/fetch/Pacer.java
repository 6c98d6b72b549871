package org.countyreports.fetch;

import java.time.Instant;

/** Tells the time and waits. */
public interface Pacer {

  /** The time of the clock. */
  Instant now();

  /** Returns at a time, or earlier where the run was told to stop. */
  void waitUntil(Instant time);

  /** Whether the run was told to stop. */
  boolean isStopped();
}
