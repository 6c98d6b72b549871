package org.countyreports.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that takes a while to load: in a thread of its own, once anybody may need it. */
final class Later<T> implements Supplier<T> {

  private final FutureTask<T> task;
  private boolean begun;

  Later(Supplier<T> load) {
    this.task = new FutureTask<>(load::get);
  }

  /** What is there already. */
  static <T> Later<T> of(T value) {
    return new Later<>(() -> value);
  }

  /** Begins to load it, unless that was done before. */
  synchronized void begin() {
    if (!begun) {
      begun = true;
      Thread thread = new Thread(task, "loading");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** The thing itself, once it is loaded. */
  @Override
  public T get() {
    begin();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      // A reader that was told to stop while the vocabulary was loading.
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
