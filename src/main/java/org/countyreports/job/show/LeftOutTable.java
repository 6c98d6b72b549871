package org.countyreports.job.show;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.load.Html;
import org.countyreports.load.LeftOutTally;

/** The numbers of a run's files that became no figure, by why, with examples. */
final class LeftOutTable {

  private final Messages messages;

  LeftOutTable(Messages messages) {
    this.messages = messages;
  }

  /** Empty where there are none. */
  String of(List<LeftOutTally.Group> groups) {
    List<String> parts = new ArrayList<>();
    for (LeftOutTally.Group group : groups) {
      StringBuilder examples = new StringBuilder();
      for (LeftOutTally.Example example : group.examples()) {
        examples
            .append("<li>")
            .append(Html.marked(example.words(), example.number()))
            .append(Html.element("small", "", example.path()))
            .append("</li>");
      }
      parts.add(
          "<details class=\"left-out\"><summary>%s <code>%s</code> %s</summary><ul>%s</ul></details>"
              .formatted(
                  Html.text(messages.text("left_out." + group.reason())),
                  Html.text(group.reason()),
                  Html.element("b", "count", RunReportHtml.number(group.count())),
                  examples));
    }
    return Html.lines(parts);
  }
}
