package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.load.SuspectFiles;

/**
 * The files of a run that may have ended one before or did not come to their end. They are read
 * last and alone; where that ends runs too, they are set aside. A kill from outside looks like a
 * death by a file, so that it takes two while a file is alone: two kills that both meet the same
 * moment are no chance any more.
 */
final class Suspects {

  private static final int MOST_DEATHS = 2;

  private final SuspectFiles files;
  private final Map<String, Integer> deaths = new HashMap<>();

  Suspects(SuspectFiles files) {
    this.files = files;
  }

  /** Takes over what the last process of an output folder left, if it died. */
  void takeOver(Path output) throws IOException {
    for (ReadingLog.Left left : ReadingLog.left(output)) {
      files.suspect(left.path(), left.alone() ? 1 : 0);
    }
    // Each death counts once, whatever becomes of this run before it reads.
    ReadingLog.forget(output);
    deaths.putAll(files.all());
  }

  /** Whether no file is suspect. */
  boolean isEmpty() {
    return files.all().isEmpty();
  }

  /** Whether a file is to be read last and alone. */
  boolean holds(InputFile file) {
    return deaths.containsKey(file.path());
  }

  /** Whether a file is not to be read any more. */
  boolean isSetAside(InputFile file) {
    return deaths.getOrDefault(file.path(), 0) >= MOST_DEATHS;
  }

  /** Notes how files ended, in the transaction that loads them. */
  void ended(List<FileOutcome> outcomes) {
    for (FileOutcome outcome : outcomes) {
      if (outcome instanceof FileOutcome.SetAside) {
        files.setAside(outcome.path());
      } else if (outcome instanceof FileOutcome.Unfinished) {
        files.suspect(outcome.path(), 0);
      } else if (deaths.containsKey(outcome.path())) {
        files.clear(List.of(outcome.path()));
      }
    }
  }
}
