package org.countyreports.job.show;

import java.util.List;
import org.countyreports.load.Html;
import org.countyreports.load.RunFigures.Conflict;
import org.countyreports.load.RunFigures.Conflicts;
import org.countyreports.load.RunFigures.Told;

/** Contradictions between reports, both sentences side by side. */
final class ConflictTable {

  private final Messages messages;

  ConflictTable(Messages messages) {
    this.messages = messages;
  }

  /** The table below the count; empty where no reports contradict one another. */
  String of(Conflicts conflicts) {
    if (conflicts.count() == 0) {
      return "";
    }
    String summary =
        messages.text("report.conflict_counts", RunReportHtml.number(conflicts.count()));
    return Html.element("p", "summary", summary)
        + Html.table(
            List.of(
                messages.text("report.thing"),
                messages.text("report.one_report"),
                messages.text("report.other_report")),
            conflicts.latest().stream().map(this::row).toList());
  }

  private String row(Conflict conflict) {
    return "<tr><td>%s<small>%s</small></td><td>%s</td><td>%s</td></tr>"
        .formatted(
            Html.text(conflict.item()),
            Html.text(conflict.region() + " · " + conflict.days()),
            told(conflict.first()),
            told(conflict.second()));
  }

  private String told(Told told) {
    return "<b>%s</b> %s<small>%s</small>"
        .formatted(
            Html.text(messages.text("bound." + told.bound(), told.value()) + " " + told.unit()),
            Html.marked(told.sentence(), told.quote()),
            Html.text(told.sourceFile()));
  }
}
