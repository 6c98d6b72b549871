package org.countyreports.job;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Does the same to many things on several threads, and hands the results over in order. */
final class InParallel {

  /** So many results are handed over at a time, and as many more are in memory. */
  private static final int A_STEP = 64;

  private final int threads;
  private final Limits limits;

  /** On so many threads, under the limits of an installation. */
  InParallel(int threads, Limits limits) {
    this.threads = threads;
    this.limits = limits;
  }

  /**
   * Hands over all results, some at a time; the first failure ends it. The results of what did not
   * come to its end at first are the last.
   */
  <I, O> void map(
      List<I> items, Ahead.Task<I, O> task, ToLongFunction<O> weigher, Consumer<List<O>> sink) {
    try (Workers workers = new Workers(threads, limits.timeAFile())) {
      Iterator<I> all = items.iterator();
      Batches<O> batches =
          new Batches<>(
              new Ahead<>(
                  () -> all.hasNext() ? all.next() : null,
                  task,
                  workers,
                  2 * A_STEP,
                  Limits.bytesAhead()),
              weigher,
              A_STEP,
              Limits.FIGURES_A_CHUNK);
      for (List<O> step = batches.next(); step != null; step = batches.next()) {
        sink.accept(step);
      }
    }
  }
}
