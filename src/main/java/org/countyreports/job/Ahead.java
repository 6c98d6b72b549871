package org.countyreports.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the same to many things on several threads, some of them ahead of who takes the results in
 * order: while that one writes, the threads go on.
 */
final class Ahead<I, O> {

  private final Supplier<@Nullable I> items;
  private final Function<I, O> function;
  private final ExecutorService threads;
  private final int most;
  private final Deque<Future<O>> begun = new ArrayDeque<>();

  /** At {@code most} so many results lie ready; null is behind the last item. */
  Ahead(Supplier<@Nullable I> items, Function<I, O> function, ExecutorService threads, int most) {
    this.items = items;
    this.function = function;
    this.threads = threads;
    this.most = most;
  }

  /** The next result, ready or not; null behind the last. */
  @Nullable Future<O> next() {
    while (begun.size() < most) {
      I item = items.get();
      if (item == null) {
        break;
      }
      begun.add(threads.submit(() -> function.apply(item)));
    }
    return begun.poll();
  }

  /** A result, once it is there. */
  static <O> O get(Future<O> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
