package org.countyreports.job;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countyreports.fetch.FetchCounts;
import org.countyreports.fetch.FetchResult;
import org.countyreports.fetch.Link;
import org.countyreports.fetch.SourceCheck;
import org.countyreports.fetch.SourceReport;
import org.countyreports.fetch.SourcesProblem;
import org.countyreports.job.show.Messages;

/** What a fetch did, for a person. */
public final class FetchText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private FetchText() {}

  /** The summary of a run: a line a source, its issues below it, and all together. */
  public static List<String> summary(FetchResult run, Messages messages) {
    List<String> lines = sources(run, messages);
    lines.add(messages.text("fetch.total", counts(run.counts(), messages)));
    return lines;
  }

  /** A line a source, its issues below it. */
  public static List<String> sources(FetchResult run, Messages messages) {
    List<String> lines = new ArrayList<>();
    for (SourceReport source : run.sources()) {
      lines.add(line(source, messages));
      source
          .issues()
          .forEach(issue -> lines.add(messages.text("fetch.look", messages.text(issue))));
    }
    return lines;
  }

  /** A run in one line. */
  public static String status(FetchResult run, Messages messages) {
    return messages.text(
        "fetch.status",
        TIME.format(run.started().atZone(ZoneId.systemDefault())),
        messages.text("fetch.run." + state(run)),
        String.valueOf(Duration.between(run.started(), run.ended()).toSeconds()),
        counts(run.counts(), messages));
  }

  private static String state(FetchResult run) {
    return run.hasFailed() ? "failed" : run.wasStopped() ? "stopped" : "done";
  }

  /** A source in one line. */
  public static String line(SourceReport source, Messages messages) {
    return messages.text(
        "fetch.source",
        source.source(),
        messages.text("fetch.state." + source.state().code()),
        counts(source.counts(), messages));
  }

  private static String counts(FetchCounts counts, Messages messages) {
    return CountsText.of(
        messages,
        "fetch.counts",
        counts.fetched(),
        counts.same(),
        counts.known(),
        counts.failed(),
        counts.givenUp(),
        counts.forbidden(),
        counts.old(),
        counts.lists());
  }

  /** What is wrong in the file of sources. */
  public static String problem(String file, SourcesProblem problem, Messages messages) {
    String text =
        messages.text("sources." + problem.code(), problem.words().toArray(String[]::new));
    return problem.line() == 0
        ? messages.text("sources.in_file", file, text)
        : messages.text("sources.in_line", file, String.valueOf(problem.line()), text);
  }

  /** What a source would take from a list, and why not the rest. */
  public static List<String> check(SourceCheck check, Messages messages) {
    List<String> lines = new ArrayList<>();
    if (check.failure() != null) {
      lines.add(
          messages.text(
              "check.failed",
              check.uri().toString(),
              messages.text("failure_of_page." + check.failure().code()),
              check.detail()));
      return lines;
    }
    lines.add(
        messages.text(
            "check.list", check.uri().toString(), String.valueOf(check.status()), check.type()));
    List<Link> taken = check.links().stream().filter(FetchText::isTaken).toList();
    List<Link> left = check.links().stream().filter(link -> !isTaken(link)).toList();
    lines.add(messages.text("check.taken", String.valueOf(taken.size())));
    taken.forEach(link -> lines.add(messages.text("check.plus", link(link))));
    lines.add(messages.text("check.left", String.valueOf(left.size())));
    left.forEach(
        link ->
            lines.add(
                messages.text(
                    "check.minus", link(link), messages.text("verdict." + link.verdict().code()))));
    lines.add(
        check.more().isEmpty()
            ? messages.text("check.no_more")
            : messages.text("check.more", uris(check.more())));
    return lines;
  }

  private static boolean isTaken(Link link) {
    return link.verdict() == Link.Verdict.TAKEN;
  }

  private static String uris(List<URI> uris) {
    List<String> shown = uris.stream().limit(5).map(URI::toString).toList();
    return String.join(" ", shown) + (uris.size() > shown.size() ? " …" : "");
  }

  private static String link(Link link) {
    LocalDate day = link.day();
    return (link.uri() + (day == null ? "" : " " + day) + " " + link.text()).strip();
  }
}
