package org.countyreports.cli;

import org.countyreports.job.ImportResult;

/** What an import did, in a few lines for a person. */
final class Summary {

  private Summary() {}

  static String of(ImportResult result, ImportOptions options) {
    ImportResult.Counts counts = result.counts();
    String files =
        "files: %d read, %d imported, %d unchanged, %d rejected, %d removed"
            .formatted(
                counts.read(),
                counts.imported(),
                counts.unchanged(),
                counts.rejected(),
                counts.removed());
    String observations =
        "observations: %d added, %d changed, %d removed; %d in the dataset"
            .formatted(
                counts.added(),
                counts.changed(),
                counts.removedObservations(),
                result.observations());
    ImportResult.Changes changes = result.changes();
    String where =
        changes != null
            ? "dry run: nothing was written; a publication would add %d observations, change %d and remove %d"
                .formatted(changes.added(), changes.changed(), changes.removed())
            : result.status() == ImportResult.Status.DONE
                ? "dataset: " + options.output().resolve("observations.csv")
                : "dataset: not published";
    String rejected =
        counts.rejected() == 0
            ? ""
            : "%nrejected files are listed with reasons in issues.csv".formatted();
    return String.join("\n", files, observations, where) + rejected;
  }
}
