package org.countyreports.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time of the machine, until it is told to stop. */
public final class SystemPacer implements Pacer {

  private final CountDownLatch stopped = new CountDownLatch(1);

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void waitUntil(Instant time) {
    try {
      long millis = Duration.between(Instant.now(), time).toMillis();
      if (millis > 0 && stopped.await(millis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
  }

  @Override
  public boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Ends all waiting; whoever asks is told to stop. */
  public void stop() {
    stopped.countDown();
  }
}
