package org.countyreports.job.show;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.countyreports.load.Html;
import org.countyreports.load.RunFigures.Bar;

/** Bars as inline SVG, a row each, whose labels and numbers stay text of the page. */
final class BarChart {

  private final Function<Bar, String> names;

  BarChart(Function<Bar, String> names) {
    this.names = names;
  }

  /** The chart; empty where there is nothing to show. */
  String of(List<Bar> bars) {
    long longest = bars.stream().mapToLong(Bar::count).max().orElse(1);
    StringBuilder out = new StringBuilder("<div class=\"chart\" role=\"list\">\n");
    for (Bar bar : bars) {
      double width = Math.max(0.5, 100.0 * bar.count() / longest);
      out.append("<div class=\"bar\" role=\"listitem\">")
          .append(Html.element("span", "name", names.apply(bar)))
          .append(
              String.format(
                  Locale.ROOT,
                  "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                      + "<rect width=\"%.2f\" height=\"10\" rx=\"0.6\"/></svg>",
                  width))
          .append(Html.element("span", "count", RunReportHtml.number(bar.count())))
          .append("</div>\n");
    }
    return out.append("</div>\n").toString();
  }
}
