package org.countyreports.job;

import java.nio.file.Path;
import java.util.Locale;
import org.countyreports.fetch.FetchCounts;
import org.countyreports.fetch.FetchResult;
import org.countyreports.fetch.SourceReport;

/** The figures of a fetch in the text format that node_exporter reads for Prometheus. */
final class FetchMetrics {

  private static final String PREFIX = "county_reports_last_fetch_";

  private final StringBuilder out = new StringBuilder();

  private FetchMetrics() {}

  /** The file of these figures, beside that of the imports: name.prom and name-fetch.prom. */
  static Path beside(Path imports) {
    String name = imports.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return imports.resolveSibling(
        dot <= 0 ? name + "-fetch" : name.substring(0, dot) + "-fetch" + name.substring(dot));
  }

  /** The text of a run that ended. */
  static String of(FetchResult run) {
    FetchMetrics metrics = new FetchMetrics();
    metrics.gauge("success", "1 where every source could be read", run.hasFailed() ? 0 : 1);
    metrics.gauge(
        "start_time_seconds", "when the last fetch began", run.started().getEpochSecond());
    metrics.gauge(
        "duration_seconds",
        "how long the last fetch took",
        run.ended().getEpochSecond() - run.started().getEpochSecond());
    metrics.family("source_success", "1 where the source could be read");
    for (SourceReport source : run.sources()) {
      boolean failed = source.state() == SourceReport.State.FAILED;
      metrics.line("source_success{source=\"" + source.source() + "\"}", failed ? 0 : 1);
    }
    metrics.family("pages", "pages of the last fetch by source and by what became of them");
    run.sources().forEach(source -> metrics.pages(source.source(), source.counts()));
    return metrics.out.toString();
  }

  private void pages(String source, FetchCounts counts) {
    page(source, "fetched", counts.fetched());
    page(source, "known", counts.known());
    page(source, "same", counts.same());
    page(source, "failed", counts.failed());
    page(source, "given_up", counts.givenUp());
    page(source, "forbidden", counts.forbidden());
  }

  private void page(String source, String outcome, long count) {
    line("pages{source=\"%s\",outcome=\"%s\"}".formatted(source, outcome), count);
  }

  private void gauge(String name, String help, long value) {
    family(name, help);
    line(name, value);
  }

  private void family(String name, String help) {
    out.append("# HELP ").append(PREFIX).append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(PREFIX).append(name).append(" gauge\n");
  }

  private void line(String name, long value) {
    out.append(String.format(Locale.ROOT, "%s%s %d\n", PREFIX, name, value));
  }
}
