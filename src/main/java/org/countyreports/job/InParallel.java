package org.countyreports.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many things on several threads, and hands the results over in order. */
final class InParallel {

  /** So many results at most are in memory. */
  private static final int A_STEP = 64;

  private InParallel() {}

  /** Hands over the results of some items at a time. */
  static <I, O> void map(
      List<I> items, int threads, Function<I, O> function, Consumer<List<O>> sink) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (int i = 0; i < items.size(); i += A_STEP) {
        List<Future<O>> step = new ArrayList<>();
        items
            .subList(i, Math.min(items.size(), i + A_STEP))
            .forEach(item -> step.add(executor.submit(() -> function.apply(item))));
        sink.accept(step.stream().map(InParallel::get).toList());
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <O> O get(Future<O> result) {
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
