package org.countyreports.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many things on several threads, and hands the results over in order. */
final class InParallel {

  /** So many results are handed over at a time, and as many more are in memory. */
  private static final int A_STEP = 64;

  private InParallel() {}

  /** Hands over all results, some at a time; the first failure ends it. */
  static <I, O> void map(
      List<I> items, int threads, Function<I, O> function, Consumer<List<O>> sink) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Iterator<I> all = items.iterator();
      Ahead<I, O> ahead =
          new Ahead<>(() -> all.hasNext() ? all.next() : null, function, executor, 2 * A_STEP);
      List<O> step = new ArrayList<>();
      for (Future<O> next = ahead.next(); next != null; next = ahead.next()) {
        step.add(Ahead.get(next));
        if (step.size() == A_STEP) {
          sink.accept(List.copyOf(step));
          step.clear();
        }
      }
      if (!step.isEmpty()) {
        sink.accept(List.copyOf(step));
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
