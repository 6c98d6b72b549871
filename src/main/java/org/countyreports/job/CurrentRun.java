package org.countyreports.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.countyreports.load.LeftOutTally;
import org.countyreports.load.Notice;
import org.countyreports.load.RunNews;
import org.jspecify.annotations.Nullable;

/** What the steps of one run tell each other. */
final class CurrentRun {

  private final AtomicLong id = new AtomicLong(-1);
  private final EarlierLoads earlier = new EarlierLoads();
  private final LeftOutTally leftOut = new LeftOutTally();
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

  /** Counts the numbers that become no figure. */
  LeftOutTally leftOut() {
    return leftOut;
  }

  /** What is told of the run that no table keeps. */
  RunNews news() {
    return new RunNews(objection.map(Notice::heldBack).orElse(null), leftOut.groups());
  }

  void holdBack(Notice why) {
    objection = Optional.of(why);
  }
}
