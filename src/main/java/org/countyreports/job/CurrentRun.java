package org.countyreports.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.countyreports.load.Notice;
import org.jspecify.annotations.Nullable;

/** What the steps of one run tell each other. */
final class CurrentRun {

  private final AtomicLong id = new AtomicLong(-1);
  private final EarlierLoads earlier = new EarlierLoads();
  private volatile Deque<InputFile> files = new ArrayDeque<>();
  private volatile Optional<Notice> objection = Optional.empty();

  /** The number of the run; -1 before its first step. */
  long id() {
    return id.get();
  }

  /** What earlier runs left to this one. */
  EarlierLoads earlier() {
    return earlier;
  }

  /** The files that are to be interpreted, one by one; null behind the last. */
  @Nullable InputFile nextFile() {
    return files.poll();
  }

  void willImport(List<InputFile> toImport) {
    files = new ArrayDeque<>(toImport);
  }

  void begin(long runId) {
    id.set(runId);
  }

  /** Why the publication was held back; empty where it was not. */
  Optional<Notice> objection() {
    return objection;
  }

  void holdBack(Notice why) {
    objection = Optional.of(why);
  }
}
