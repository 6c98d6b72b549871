package org.countyreports.job;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Work on a thread that knows since when it runs, and whether its thread has really left it. */
final class Attempt<O> extends FutureTask<O> {

  private final CountDownLatch left = new CountDownLatch(1);
  private volatile long begunNanos;
  private volatile boolean begun;

  Attempt(Callable<O> work) {
    super(work);
  }

  @Override
  public void run() {
    begunNanos = System.nanoTime();
    begun = true;
    try {
      super.run();
    } finally {
      left.countDown();
    }
  }

  /** Whether it has run for longer than so many nanoseconds. */
  boolean isOver(long nanos) {
    return begun && System.nanoTime() - begunNanos > nanos;
  }

  /** Waits a while for the thread to leave a cancelled attempt; whether it did. */
  boolean isLeft(long millis) throws InterruptedException {
    return !begun || left.await(millis, TimeUnit.MILLISECONDS);
  }
}
