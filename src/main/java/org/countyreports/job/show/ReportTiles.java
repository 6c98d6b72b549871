package org.countyreports.job.show;

import java.util.Optional;
import org.countyreports.load.HeldBack;
import org.countyreports.load.Html;
import org.countyreports.load.RunCounts;
import org.countyreports.load.RunFigures;
import org.jspecify.annotations.Nullable;

/** The counts of a run, each beside that of the run before. */
final class ReportTiles {

  private final Messages messages;

  ReportTiles(Messages messages) {
    this.messages = messages;
  }

  String of(RunFigures figures) {
    RunCounts now = figures.run().counts();
    Optional<RunCounts> before = figures.before().map(run -> run.counts());
    RunFigures.Totals totals = figures.totals();
    @Nullable HeldBack heldBack = figures.news().heldBack();
    StringBuilder out = new StringBuilder("<div class=\"tiles\">\n");
    if (heldBack != null) {
      total(out, "held.unchanged", heldBack.published());
      total(out, "held.would_vanish", heldBack.vanishing());
      total(out, "held.would_change", heldBack.altered());
      total(out, "held.read", now.imported());
      return out.append("</div>\n").toString();
    }
    total(out, "report.observations", totals.observations());
    total(out, "report.reports", totals.reports());
    total(out, "report.files", totals.files());
    total(out, "report.rejected_files", totals.rejected());
    out.append("</div>\n<div class=\"tiles small\">\n");
    tile(out, "report.imported", now.imported(), before.map(RunCounts::imported));
    tile(out, "report.unchanged", now.unchanged(), before.map(RunCounts::unchanged));
    tile(out, "report.rejected", now.rejected(), before.map(RunCounts::rejected));
    tile(out, "report.removed", now.removed(), before.map(RunCounts::removed));
    tile(out, "report.renamed", now.renamed(), before.map(RunCounts::renamed));
    return out.append("</div>\n").toString();
  }

  private void total(StringBuilder out, String label, long count) {
    tile(out, label, count, Optional.empty());
  }

  private void tile(StringBuilder out, String label, long count, Optional<Long> before) {
    out.append("<div class=\"tile\">")
        .append(Html.element("b", "number", RunReportHtml.number(count)))
        .append(Html.element("span", "label", messages.text(label)));
    before.ifPresent(
        last ->
            out.append(
                Html.element(
                    "span", "before", messages.text("report.last", RunReportHtml.number(last)))));
    out.append("</div>\n");
  }
}
