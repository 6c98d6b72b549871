package org.countyreports.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.countyreports.load.ImportRun;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The runs of a database for a person; needs no Spring context and changes nothing. */
public final class RunHistory {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private RunHistory() {}

  /** A line a run, newest first; empty where there was none. */
  public static List<String> lines(@Nullable String databaseUrl, Path output, int last) {
    Path folder = output.toAbsolutePath().normalize();
    if (databaseUrl == null && !Files.exists(folder.resolve("county-reports.mv.db"))) {
      return List.of();
    }
    String url = DatabaseUrl.of(databaseUrl, folder);
    DriverManagerDataSource database =
        new DriverManagerDataSource(
            url,
            environment("COUNTY_REPORTS_DB_USER", "sa"),
            environment("COUNTY_REPORTS_DB_PASSWORD", ""));
    try {
      return new RunLog(new JdbcTemplate(database))
          .last(last).stream().map(RunHistory::line).toList();
    } catch (RuntimeException e) {
      throw DatabaseFailures.translated(e);
    }
  }

  private static String environment(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : value;
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
