package org.countyreports.job;

import java.util.concurrent.atomic.AtomicLong;

/** What the steps of one run tell each other. */
final class CurrentRun {

  private final AtomicLong id = new AtomicLong(-1);
  private volatile String objection = "";

  /** The number of the run; -1 before its first step. */
  long id() {
    return id.get();
  }

  void begin(long runId) {
    id.set(runId);
  }

  /** Why the publication was held back; empty where it was not. */
  String objection() {
    return objection;
  }

  void holdBack(String why) {
    objection = why;
  }
}
