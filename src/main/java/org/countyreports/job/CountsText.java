package org.countyreports.job;

import java.util.Arrays;
import org.countyreports.job.show.Messages;
import org.countyreports.load.RunCounts;

/** The counts of a run in words. */
final class CountsText {

  private CountsText() {}

  /** What became of the files. */
  static String files(RunCounts counts, Messages messages) {
    return of(
        messages,
        "counts.files",
        counts.read(),
        counts.imported(),
        counts.unchanged(),
        counts.rejected(),
        counts.removed(),
        counts.renamed());
  }

  /** What became of the observations. */
  static String changes(RunCounts counts, Messages messages) {
    return of(
        messages,
        "counts.changes",
        counts.observations().added(),
        counts.observations().changed(),
        counts.observations().removed());
  }

  /** A text with some numbers. */
  static String of(Messages messages, String key, long... numbers) {
    return messages.text(
        key, Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new));
  }
}
