package org.countyreports.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the same to many things on several threads, some of them ahead of who takes the results in
 * order: while that one writes, the threads go on. What did not come to its end, and what is
 * suspect from the beginning, is tried last and alone, so that it can cost nobody else.
 */
final class Ahead<I, O> {

  /** What is done to each thing. */
  interface Task<I, O> {

    /** Does it; {@code alone} where nothing else is at work. */
    O run(I item, boolean alone);

    /** The answer where it did not come to its end even alone. */
    O unfinished(I item, Unfinished why);

    /** The bytes that a thing is made of; so much of all of them is begun at a time. */
    long weight(I item);
  }

  private final Supplier<@Nullable I> items;
  private final Task<I, O> task;
  private final Workers workers;
  private final int most;
  private final long heaviest;
  private final Deque<Begun<I, O>> begun = new ArrayDeque<>();
  private final Deque<I> suspects = new ArrayDeque<>();
  private @Nullable I waiting;
  private long weight;

  /** At {@code most} so many are begun, of at most {@code heaviest} bytes unless one has more. */
  Ahead(Supplier<@Nullable I> items, Task<I, O> task, Workers workers, int most, long heaviest) {
    this.items = items;
    this.task = task;
    this.workers = workers;
    this.most = most;
    this.heaviest = heaviest;
  }

  /** Puts a thing after all others. */
  void suspect(I item) {
    suspects.add(item);
  }

  /** The next result, once it is there; null after the last but those of suspects. */
  @Nullable O next() {
    for (fill(); !begun.isEmpty(); fill()) {
      Begun<I, O> first = begun.remove();
      Ended<O> ended = workers.await(first.attempt());
      weight -= task.weight(first.item());
      if (ended.why() == null) {
        return ended.get();
      }
      suspects.add(first.item());
    }
    return null;
  }

  /** The result of the next suspect, with nothing else at work; null after the last. */
  @Nullable O nextAlone() {
    I item = suspects.poll();
    if (item == null) {
      return null;
    }
    Ended<O> ended = workers.await(workers.begin(() -> task.run(item, true)));
    Unfinished why = ended.why();
    return why == null ? ended.get() : task.unfinished(item, why);
  }

  private void fill() {
    while (begun.size() < most) {
      waiting = waiting == null ? items.get() : waiting;
      I item = waiting;
      if (item == null || (!begun.isEmpty() && weight + task.weight(item) > heaviest)) {
        return;
      }
      waiting = null;
      weight += task.weight(item);
      begun.add(new Begun<>(item, workers.begin(() -> task.run(item, false))));
    }
  }

  private record Begun<I, O>(I item, Attempt<O> attempt) {
    private Begun {
      Objects.requireNonNull(item);
    }
  }
}
