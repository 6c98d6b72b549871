package org.countyreports.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Results in batches, each as much as one transaction takes: bounded by what the results hold, not
 * by how many there are alone. What is tried alone is a batch of its own, after all others.
 */
final class Batches<O> {

  private final Ahead<?, O> results;
  private final ToLongFunction<O> weigher;
  private final int most;
  private final long heaviest;

  /** A batch has at most so many results, and ends with the one that makes it {@code heaviest}. */
  Batches(Ahead<?, O> results, ToLongFunction<O> weigher, int most, long heaviest) {
    this.results = results;
    this.weigher = weigher;
    this.most = most;
    this.heaviest = heaviest;
  }

  /** The next batch; null after the last. */
  @Nullable List<O> next() {
    List<O> batch = new ArrayList<>();
    long weight = 0;
    while (batch.size() < most && weight < heaviest) {
      O result = results.next();
      if (result == null) {
        break;
      }
      batch.add(result);
      weight += weigher.applyAsLong(result);
    }
    if (!batch.isEmpty()) {
      return List.copyOf(batch);
    }
    O alone = results.nextAlone();
    return alone == null ? null : List.of(alone);
  }
}
