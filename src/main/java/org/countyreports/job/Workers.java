package org.countyreports.job;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The threads that do the work, under a clock. Whoever overruns it is told to stop; where that does
 * not help, the thread is given up and another takes its place, for Java cannot end it.
 */
final class Workers implements AutoCloseable {

  private static final long LOOK_MILLIS = 200;

  /** Whoever counts steps sees the interrupt within milliseconds. */
  private static final long PATIENCE_MILLIS = 1_000;

  private final ThreadPoolExecutor threads;
  private final long limitNanos;

  /** So many threads; no attempt may run longer than {@code limit}. */
  Workers(int count, Duration limit) {
    this.threads =
        new ThreadPoolExecutor(
            count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::daemon);
    this.limitNanos = limit.toNanos();
  }

  /** A thread that was given up must not keep the program from ending. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins some work as soon as a thread is free. */
  <O> Attempt<O> begin(Callable<O> work) {
    Attempt<O> attempt = new Attempt<>(work);
    threads.execute(attempt);
    return attempt;
  }

  /** The result of an attempt once it is there, or why there will be none. */
  <O> Ended<O> await(Attempt<O> attempt) {
    try {
      while (true) {
        try {
          return Ended.with(attempt.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
          if (attempt.isOver(limitNanos) && attempt.cancel(true)) {
            leave(attempt);
            return Ended.without(Unfinished.OVERTIME);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        return Ended.without(Unfinished.OUT_OF_MEMORY);
      }
      throw new IllegalStateException(e.getCause());
    } catch (CancellationException e) {
      throw new IllegalStateException("cancelled", e);
    }
  }

  private void leave(Attempt<?> attempt) throws InterruptedException {
    if (!attempt.isLeft(PATIENCE_MILLIS)) {
      // The larger number first: a pool refuses more threads at its core than at most.
      threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
      threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
