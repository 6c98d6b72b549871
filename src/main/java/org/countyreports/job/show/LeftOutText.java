package org.countyreports.job.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countyreports.model.LeftOut;

/** The numbers of a paragraph that state no figure, by why they were left out. */
final class LeftOutText {

  private LeftOutText() {}

  /** Writes one line, nothing where there are none. */
  static void write(List<LeftOut> numbers, String text, View view, PrintWriter out) {
    if (numbers.isEmpty()) {
      return;
    }
    Map<LeftOut.Reason, List<String>> byReason = new EnumMap<>(LeftOut.Reason.class);
    for (LeftOut number : numbers) {
      byReason
          .computeIfAbsent(number.reason(), reason -> new ArrayList<>())
          .add(text.substring(number.start(), number.end()));
    }
    List<String> parts = new ArrayList<>();
    byReason.forEach(
        (reason, words) ->
            parts.add(
                view.messages().text("left_out." + reason.code())
                    + ": "
                    + String.join(", ", words)));
    String line = Columns.padded("–", 5) + String.join(" · ", parts);
    out.println("    " + view.paint().dim(Harmless.line(line)));
  }
}
