package org.countyreports.job;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.countyreports.job.show.ConflictText;
import org.countyreports.job.show.Messages;
import org.countyreports.load.ConflictReader;
import org.countyreports.load.ImportRun;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunLog;
import org.countyreports.load.SuspectFiles;

/** The runs of a database for a person; needs no Spring context and changes nothing. */
public final class RunHistory {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private static final int CONFLICTS = 5;
  private static final int UNREAD = 20;

  private RunHistory() {}

  /** A line a run, newest first; empty where there was none. */
  public static List<String> lines(DatabaseAddress address, int last, Messages messages) {
    return map(address, last, run -> line(run, messages));
  }

  /** The latest contradictions between reports below their count; empty where there are none. */
  public static List<String> conflicts(DatabaseAddress address, Messages messages) {
    return read(
        address,
        database ->
            database.hasTable("statement_pair")
                ? ConflictText.lines(
                    new ConflictReader(database.jdbc()).read(), CONFLICTS, messages)
                : List.of());
  }

  /** The first files that no run brings to their end; empty where there are none. */
  public static List<String> unread(DatabaseAddress address, Messages messages) {
    return read(
        address,
        database ->
            new SuspectFiles(database.jdbc())
                .unread(UNREAD).stream()
                    .map(file -> messages.text("status.unread", file))
                    .toList());
  }

  /** The same as JSON. */
  public static List<String> json(DatabaseAddress address, int last) {
    return map(address, last, RunJson::of);
  }

  private static List<String> map(
      DatabaseAddress address, int last, Function<ImportRun, String> line) {
    return read(
        address, database -> new RunLog(database.jdbc()).last(last).stream().map(line).toList());
  }

  private static List<String> read(
      DatabaseAddress address, Function<ExistingDatabase, List<String>> lines) {
    Optional<ExistingDatabase> found = ExistingDatabase.open(address);
    if (found.isEmpty()) {
      return List.of();
    }
    try (ExistingDatabase database = found.get()) {
      return lines.apply(database);
    }
  }

  private static String line(ImportRun run, Messages messages) {
    RunCounts counts = run.counts();
    String duration =
        run.ended() == null ? "-" : Duration.between(run.started(), run.ended()).toSeconds() + " s";
    String message = run.message() == null ? "" : " (" + run.message() + ")";
    return messages.text(
            "status.line",
            TIME.format(run.started().atZoneSameInstant(ZoneId.systemDefault())),
            String.valueOf(run.id()),
            messages.text("run." + run.status()),
            duration,
            CountsText.files(counts, messages),
            CountsText.changes(counts, messages))
        + message;
  }
}
