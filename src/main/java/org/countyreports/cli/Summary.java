package org.countyreports.cli;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.job.ImportResult;
import org.countyreports.job.show.Messages;

/** What an import did, in a few lines for a person. */
final class Summary {

  private Summary() {}

  static String of(ImportResult result, ImportOptions options) {
    Messages messages = options.messages();
    ImportResult.Counts counts = result.counts();
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            messages,
            "summary.files",
            counts.read(),
            counts.imported(),
            counts.unchanged(),
            counts.rejected(),
            counts.removed()));
    lines.add(
        text(
            messages,
            "summary.observations",
            counts.added(),
            counts.changed(),
            counts.removedObservations(),
            result.observations()));
    lines.add(where(result, options, messages));
    if (counts.rejected() > 0) {
      lines.add(messages.text("summary.rejected"));
    }
    return String.join("\n", lines);
  }

  private static String where(ImportResult result, ImportOptions options, Messages messages) {
    ImportResult.Changes changes = result.changes();
    if (changes != null) {
      return text(messages, "summary.dry", changes.added(), changes.changed(), changes.removed());
    }
    return result.status() == ImportResult.Status.DONE
        ? messages.text(
            "summary.published", options.output().resolve("observations.csv").toString())
        : messages.text("summary.unpublished");
  }

  private static String text(Messages messages, String key, long... numbers) {
    return messages.text(
        key, java.util.Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new));
  }
}
