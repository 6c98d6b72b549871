package org.countyreports.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that only goes on when somebody waits. */
final class ManualPacer implements Pacer {

  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T02:00:00Z");
  private boolean stopped;

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void waitUntil(Instant time) {
    if (time.isAfter(now)) {
      waits.add(Duration.between(now, time));
      now = time;
    }
  }

  @Override
  public synchronized boolean isStopped() {
    return stopped;
  }

  synchronized void stop() {
    stopped = true;
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  /** How long was waited each time. */
  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }
}
