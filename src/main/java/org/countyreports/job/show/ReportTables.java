package org.countyreports.job.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countyreports.load.ChangeCounts;
import org.countyreports.load.ColumnTitles;
import org.countyreports.load.Html;
import org.countyreports.load.RunFigures.ChangeSample;
import org.countyreports.load.RunFigures.IssueGroup;
import org.countyreports.load.RunFigures.OddValue;

/** The lists of a run's report. */
final class ReportTables {

  private final Messages messages;

  ReportTables(Messages messages) {
    this.messages = messages;
  }

  /** What the last publication changed, the counts above some of the rows. */
  String changes(ChangeSample sample) {
    ChangeCounts counts = sample.counts();
    if (!counts.any()) {
      return "";
    }
    List<String> rows = new ArrayList<>();
    for (String[] row : sample.rows()) {
      // change, observation, file, article, quote, item, indicator, region, column, old, new
      rows.add(
          "<tr class=\"%s\"><td>%s</td><td>%s<small>%s</small></td><td>%s</td><td>%s</td></tr>"
              .formatted(
                  row[0],
                  Html.text(messages.text("change." + row[0])),
                  Html.text(row[4]),
                  Html.text(row[2]),
                  Html.text(column(row[8])),
                  beforeAndAfter(row[9], row[10])));
    }
    String summary =
        messages.text(
            "report.change_counts",
            RunReportHtml.number(counts.added()),
            RunReportHtml.number(counts.changed()),
            RunReportHtml.number(counts.removed()));
    return Html.element("p", "summary", summary)
        + table(List.of("report.change", "report.quote", "report.column", "report.values"), rows);
  }

  /** Issues by code, each with examples. */
  String issues(List<IssueGroup> groups) {
    List<String> parts = new ArrayList<>();
    for (IssueGroup group : groups) {
      StringBuilder examples = new StringBuilder();
      for (String[] example : group.examples()) {
        String message = messages.issue(group.code(), example[0], example[1]);
        examples
            .append("<li>")
            .append(Html.text(message))
            .append(example[2].isEmpty() ? "" : " <q>" + Html.text(cut(example[2])) + "</q>")
            .append(message.contains(example[0]) ? "" : Html.element("small", "", example[0]))
            .append("</li>");
      }
      parts.add(
          "<details class=\"%s\" open><summary>%s <code>%s</code> %s %s</summary><ul>%s</ul></details>"
              .formatted(
                  Html.text(group.severity()),
                  Html.text(messages.find("issue." + group.code()).orElse("")),
                  Html.text(group.code()),
                  Html.element("span", "severity", messages.text("severity." + group.severity())),
                  Html.element("b", "count", RunReportHtml.number(group.count())),
                  examples));
    }
    return Html.lines(parts);
  }

  /** Values far from their like. */
  String odd(List<OddValue> values) {
    List<String> rows = new ArrayList<>();
    for (OddValue odd : values) {
      rows.add(
          "<tr><td>%s <small>%s</small></td><td>%s<small>%s</small></td><td class=\"number\">%s</td></tr>"
              .formatted(
                  Html.text(odd.value() + " " + odd.unit()),
                  Html.text(odd.indicator()),
                  Html.marked(odd.sentence(), odd.quote()),
                  Html.text(odd.region() + " · " + odd.sourceFile()),
                  Html.text(times(odd.times()))));
    }
    return rows.isEmpty()
        ? ""
        : table(List.of("report.value", "report.sentence", "report.times"), rows);
  }

  private String column(String name) {
    return messages.language() == Language.ZH ? ColumnTitles.chinese(name) : name;
  }

  private String table(List<String> headings, List<String> rows) {
    return Html.table(headings.stream().map(messages::text).toList(), rows);
  }

  private static String beforeAndAfter(String before, String after) {
    String old = before.isEmpty() ? "" : "<del>" + Html.text(cut(before)) + "</del> ";
    return old + (after.isEmpty() ? "" : "<ins>" + Html.text(cut(after)) + "</ins>");
  }

  /** "× 1000" or "÷ 1000". */
  private static String times(double factor) {
    boolean more = factor >= 1;
    return (more ? "× " : "÷ ")
        + String.format(Locale.ROOT, "%,.0f", more ? factor : 1 / factor).replace(',', '\u202f');
  }

  private static String cut(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
