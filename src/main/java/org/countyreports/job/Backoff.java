package org.countyreports.job;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long to wait before each new attempt.
 *
 * @param waits one a new attempt; empty where there is none
 */
record Backoff(List<Duration> waits) {

  /** About two minutes in all: a server that restarts is back by then. */
  static final Backoff DEFAULT =
      new Backoff(List.of(1, 2, 4, 8, 16, 30, 60).stream().map(Duration::ofSeconds).toList());

  /** For a file that somebody has open just to look at it. */
  static final Backoff MOMENT = new Backoff(Collections.nCopies(15, Duration.ofMillis(200)));

  /** Something that can fail. */
  interface Attempt<T> {
    /** Tries once. */
    T run() throws Exception;
  }

  /** Told before each wait. */
  interface Watcher {
    /** The attempt failed, and there will be another. */
    void waiting(Duration wait, Throwable failure);
  }

  /** Tries until it does not fail for a lost connection, or no wait is left. */
  <T> T retry(Attempt<T> attempt, Watcher watcher) throws Exception {
    return retry(attempt, watcher, ConnectionLoss::isCauseOf);
  }

  /** Tries until it does not fail for such a reason, or no wait is left. */
  <T> T retry(Attempt<T> attempt, Watcher watcher, Predicate<Throwable> again) throws Exception {
    for (Duration wait : waits) {
      try {
        return attempt.run();
      } catch (RuntimeException | java.sql.SQLException e) {
        if (!again.test(e)) {
          throw e;
        }
        watcher.waiting(wait, e);
        Thread.sleep(wait.toMillis());
      }
    }
    return attempt.run();
  }
}
