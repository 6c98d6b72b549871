package org.countyreports.job.show;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.countyreports.fetch.FetchResult;
import org.countyreports.load.HeldBack;
import org.countyreports.load.Html;
import org.countyreports.load.ImportRun;
import org.countyreports.load.RunFigures;
import org.countyreports.load.RunFigures.Bar;
import org.jspecify.annotations.Nullable;

/** The report of a run as one page that needs nothing else: no network, no script. */
public final class RunReportHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;

  /** A report in the language of some messages. */
  public RunReportHtml(Messages messages) {
    this.messages = messages;
  }

  /** The page, with what the last fetch brought where there was one. */
  public String of(RunFigures figures, Optional<FetchResult> fetch) {
    boolean chinese = messages.language() == Language.ZH;
    BarChart chart = new BarChart(bar -> name(bar, chinese));
    ReportTables tables = new ReportTables(messages);
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main>
    %s%s%s%s%s%s%s%s%s%s%s</main>
    </body>
    </html>
    """
        .formatted(
            chinese ? "zh-CN" : "en",
            Html.text(messages.text("report.title") + " " + time(figures.run())),
            Html.style("run-report.css"),
            header(figures.run()),
            new ReportTiles(messages).of(figures),
            fetch.map(run -> section("report.fetch", new FetchTable(messages).of(run))).orElse(""),
            heldBack(figures.news().heldBack()),
            // What the last one changed would be taken for what this one does.
            isHeldBack(figures.run())
                ? ""
                : section("report.changes", tables.changes(figures.changes())),
            section("report.issues", tables.issues(figures.issues())),
            section("report.left_out", new LeftOutTable(messages).of(figures.news().leftOut())),
            section("report.conflicts", new ConflictTable(messages).of(figures.conflicts())),
            section("report.odd", tables.odd(figures.odd())),
            section("report.by_region", chart.of(figures.regions())),
            section("report.by_indicator", chart.of(figures.indicators())));
  }

  /** A number as a person reads it: thousands between narrow spaces. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
  }

  /** Whether the publication of a run was held back. */
  static boolean isHeldBack(ImportRun run) {
    return run.status().equals("held_back");
  }

  private String heldBack(@Nullable HeldBack heldBack) {
    return heldBack == null ? "" : section("held.title", new HeldBackTables(messages).of(heldBack));
  }

  private String header(ImportRun run) {
    String state = messages.text("run." + run.status());
    String message = Objects.requireNonNullElse(run.message(), "");
    return "<header><h1>%s</h1>\n<p class=\"state %s\">%s</p>\n<p class=\"when\">%s</p>%s</header>\n"
        .formatted(
            Html.text(messages.text("report.title")),
            Html.text(run.status()),
            Html.text(state),
            Html.text(
                messages.text("report.when", time(run), String.valueOf(run.id()), duration(run))),
            message.isEmpty() ? "" : Html.element("p", "message", message));
  }

  private String section(String title, String content) {
    return "<section><h2>%s</h2>\n%s</section>\n"
        .formatted(
            Html.text(messages.text(title)),
            content.isEmpty()
                ? Html.element("p", "none", messages.text("report.none")) + "\n"
                : content);
  }

  private String name(Bar bar, boolean chinese) {
    if (bar.code().isEmpty()) {
      return messages.text("report.unknown");
    }
    String name = chinese ? bar.nameZh() : bar.nameEn();
    return name.isEmpty() ? bar.code() : name;
  }

  private static String time(ImportRun run) {
    return TIME.format(run.started().atZoneSameInstant(ZoneId.systemDefault()));
  }

  private String duration(ImportRun run) {
    if (run.ended() == null) {
      return "–";
    }
    long seconds = Duration.between(run.started(), run.ended()).toSeconds();
    return seconds < 100
        ? messages.text("report.seconds", String.valueOf(seconds))
        : messages.text("report.minutes", String.valueOf((seconds + 30) / 60));
  }
}
