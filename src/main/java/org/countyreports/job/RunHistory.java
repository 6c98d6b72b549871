package org.countyreports.job;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countyreports.load.ImportRun;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunLog;

/** The runs of a database for a person; needs no Spring context and changes nothing. */
public final class RunHistory {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private RunHistory() {}

  /** A line a run, newest first; empty where there was none. */
  public static List<String> lines(DatabaseAddress address, int last) {
    Optional<ExistingDatabase> found = ExistingDatabase.open(address);
    if (found.isEmpty()) {
      return List.of();
    }
    try (ExistingDatabase database = found.get()) {
      return new RunLog(database.jdbc()).last(last).stream().map(RunHistory::line).toList();
    }
  }

  private static String line(ImportRun run) {
    RunCounts counts = run.counts();
    String duration =
        run.ended() == null ? "-" : Duration.between(run.started(), run.ended()).toSeconds() + " s";
    String message = run.message() == null ? "" : " (" + run.message() + ")";
    return ("%s  run %d %s, %s: %d read, %d imported, %d unchanged, %d rejected, %d removed;"
            + " observations %d added, %d changed, %d removed%s")
        .formatted(
            TIME.format(run.started().atZoneSameInstant(ZoneId.systemDefault())),
            run.id(),
            run.status(),
            duration,
            counts.read(),
            counts.imported(),
            counts.unchanged(),
            counts.rejected(),
            counts.removed(),
            counts.observations().added(),
            counts.observations().changed(),
            counts.observations().removed(),
            message);
  }
}
