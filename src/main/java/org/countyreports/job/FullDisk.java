package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.countyreports.load.Notice;
import org.countyreports.load.NoticeException;
import org.springframework.batch.core.job.JobExecution;

/** A disk without room, wherever in a failure it is told: H2 tells it beside what it fails with. */
final class FullDisk {

  private static final int MOST_CAUSES = 1_000;

  private FullDisk() {}

  /** Whether a failure comes of a disk of this machine that is full. */
  static boolean isCauseOf(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> next = new ArrayDeque<>();
    next.add(failure);
    while (!next.isEmpty() && seen.size() < MOST_CAUSES) {
      Throwable one = next.removeFirst();
      if (isTold(one)) {
        return true;
      }
      if (seen.add(one)) {
        next.addAll(Arrays.asList(one.getSuppressed()));
        if (one.getCause() != null) {
          next.add(one.getCause());
        }
        if (one instanceof SQLException sql && sql.getNextException() != null) {
          next.add(sql.getNextException());
        }
      }
    }
    return false;
  }

  /** Whether a job failed for it. */
  static boolean isCauseOf(JobExecution execution) {
    return execution.getAllFailureExceptions().stream().anyMatch(FullDisk::isCauseOf);
  }

  /** What is full, where, and what to do. */
  static NoticeException failure(Path folder) {
    return new NoticeException(Notice.of("failure.disk_full", folder));
  }

  private static boolean isTold(Throwable one) {
    String message = String.valueOf(one.getMessage());
    return one instanceof IOException
        && (message.contains("No space left") || message.contains("Disk quota exceeded"));
  }
}
