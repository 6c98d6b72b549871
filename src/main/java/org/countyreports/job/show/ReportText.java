package org.countyreports.job.show;

import java.io.PrintWriter;
import org.countyreports.model.ExplainedReport;
import org.countyreports.model.PageBlock;

/** A report file for a person: its articles, and with {@link View#why} what is left of the page. */
public final class ReportText {

  private static final int MOST_LINES = 12;
  private static final int LONGEST_LINE = 160;

  private final View view;
  private final PrintWriter out;

  /** Writes to {@code out} what {@code view} wants to see. */
  public ReportText(View view, PrintWriter out) {
    this.view = view;
    this.out = out;
  }

  /** Writes a report. */
  public void write(ExplainedReport report) {
    report.articles().forEach(article -> new ArticleText(article, view, out).write());
    if (view.why() && !report.leftOut().isEmpty()) {
      String title = view.messages().text("page.left_out", report.report().sourceFile());
      out.println(view.paint().bold(title));
      report.leftOut().forEach(this::block);
      out.println();
    }
  }

  private void block(PageBlock block) {
    String reason =
        view.messages().text("block." + block.reason().name().toLowerCase(java.util.Locale.ROOT));
    out.println();
    out.println("  " + view.paint().dim(reason));
    for (String line : block.lines().subList(0, Math.min(block.lines().size(), MOST_LINES))) {
      String shown = line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
      out.println("    " + Harmless.line(shown));
    }
    int more = block.lines().size() - MOST_LINES;
    if (more > 0) {
      out.println("    " + view.messages().text("page.more", String.valueOf(more)));
    }
  }
}
