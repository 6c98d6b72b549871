package org.countyreports.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.job.show.Messages;

/** What an import did, in a few lines for a person. */
public final class ImportSummary {

  private ImportSummary() {}

  /** The lines of a result whose dataset is in a folder. */
  public static String of(ImportResult result, Path output, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("summary.files", CountsText.files(result.counts(), messages)));
    lines.add(
        messages.text(
            "summary.observations",
            CountsText.changes(result.counts(), messages),
            String.valueOf(result.observations())));
    lines.add(where(result, output, messages));
    if (result.hasRejected()) {
      lines.add(messages.text("summary.rejected"));
    }
    return String.join("\n", lines);
  }

  private static String where(ImportResult result, Path output, Messages messages) {
    ImportResult.Changes changes = result.changes();
    if (changes != null) {
      return CountsText.of(
          messages, "summary.dry", changes.added(), changes.changed(), changes.removed());
    }
    return result.status() == ImportResult.Status.DONE
        ? messages.text("summary.published", output.resolve("observations.csv").toString())
        : messages.text("summary.unpublished");
  }
}
