package org.countyreports.job.show;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countyreports.fetch.FetchCounts;
import org.countyreports.fetch.FetchResult;
import org.countyreports.fetch.SourceReport;
import org.countyreports.load.Html;

/** What a fetch brought, source by source, as part of a page. */
final class FetchTable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private static final List<String> HEADINGS =
      List.of(
          "report.fetch_source",
          "report.fetch_state",
          "report.fetch_new",
          "report.fetch_same",
          "report.fetch_failed",
          "report.fetch_given_up");

  private final Messages messages;

  FetchTable(Messages messages) {
    this.messages = messages;
  }

  String of(FetchResult run) {
    List<String> rows = new ArrayList<>();
    run.sources().forEach(source -> rows.add(row(source)));
    String when = TIME.format(run.started().atZone(ZoneId.systemDefault()));
    return Html.element("p", "summary", when)
        + Html.table(HEADINGS.stream().map(messages::text).toList(), rows);
  }

  private String row(SourceReport source) {
    FetchCounts counts = source.counts();
    StringBuilder issues = new StringBuilder();
    source
        .issues()
        .forEach(issue -> issues.append(Html.element("small", "", messages.text(issue))));
    return "<tr class=\"%s\"><td>%s%s</td><td>%s</td>%s%s%s%s</tr>"
        .formatted(
            source.state() == SourceReport.State.FAILED ? "removed" : "",
            Html.text(source.source()),
            issues,
            Html.text(messages.text("fetch.state." + source.state().code())),
            number(counts.fetched()),
            number(counts.same()),
            number(counts.failed()),
            number(counts.givenUp()));
  }

  private static String number(long count) {
    return "<td class=\"number\">%s</td>".formatted(RunReportHtml.number(count));
  }
}
