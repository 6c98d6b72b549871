package org.countyreports.job;

import java.time.Duration;
import java.util.Locale;
import org.countyreports.load.ImportRun;
import org.countyreports.load.RunCounts;

/** The figures of a run in the text format that node_exporter reads for Prometheus. */
final class RunMetrics {

  private final StringBuilder out = new StringBuilder();

  private RunMetrics() {}

  /** The text of a run that ended. */
  static String of(ImportRun run, ImportResult result) {
    RunMetrics metrics = new RunMetrics();
    boolean done = result.status() == ImportResult.Status.DONE;
    metrics.gauge("last_run_success", "1 where the last run published", done ? 1 : 0);
    metrics.gauge(
        "last_run_held_back",
        "1 where the last publication was held back",
        result.status() == ImportResult.Status.HELD_BACK ? 1 : 0);
    metrics.gauge(
        "last_run_start_time_seconds",
        "when the last run began",
        (double) run.started().toEpochSecond());
    if (run.ended() != null) {
      metrics.gauge(
          "last_run_duration_seconds",
          "how long the last run took",
          Duration.between(run.started(), run.ended()).toMillis() / 1000.0);
    }
    RunCounts counts = run.counts();
    metrics.family("last_run_files", "files of the last run by what became of them");
    metrics.labelled("last_run_files", "outcome", "imported", counts.imported());
    metrics.labelled("last_run_files", "outcome", "unchanged", counts.unchanged());
    metrics.labelled("last_run_files", "outcome", "rejected", counts.rejected());
    metrics.labelled("last_run_files", "outcome", "removed", counts.removed());
    metrics.labelled("last_run_files", "outcome", "renamed", counts.renamed());
    metrics.family("last_run_observations", "observations that the last run changed, by how");
    metrics.labelled("last_run_observations", "change", "added", counts.observations().added());
    metrics.labelled("last_run_observations", "change", "changed", counts.observations().changed());
    metrics.labelled("last_run_observations", "change", "removed", counts.observations().removed());
    metrics.gauge("observations", "observations in the dataset", (double) result.observations());
    return metrics.out.toString();
  }

  private void gauge(String name, String help, double value) {
    family(name, help);
    out.append("county_reports_").append(name).append(' ').append(text(value)).append('\n');
  }

  private void family(String name, String help) {
    out.append("# HELP county_reports_%s %s%n".formatted(name, help).replace("\r", ""));
    out.append("# TYPE county_reports_%s gauge%n".formatted(name).replace("\r", ""));
  }

  private void labelled(String name, String label, String value, long count) {
    out.append("county_reports_%s{%s=\"%s\"} %d\n".formatted(name, label, value, count));
  }

  private static String text(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
