package org.countyreports.job.show;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.load.RunFigures.Conflict;
import org.countyreports.load.RunFigures.Conflicts;
import org.countyreports.load.RunFigures.Told;

/** Contradictions between reports for a terminal. */
public final class ConflictText {

  private ConflictText() {}

  /** Some of them, three lines each, below their count; none where there are none. */
  public static List<String> lines(Conflicts conflicts, int most, Messages messages) {
    List<String> lines = new ArrayList<>();
    if (conflicts.count() > 0 && most > 0) {
      lines.add(messages.text("status.conflicts", String.valueOf(conflicts.count())));
      conflicts.latest().stream().limit(most).forEach(each -> add(each, messages, lines));
    }
    return lines;
  }

  private static void add(Conflict conflict, Messages messages, List<String> lines) {
    lines.add(
        Harmless.line(
            "  %s · %s · %s".formatted(conflict.item(), conflict.region(), conflict.days())));
    lines.add(told(conflict.first(), messages));
    lines.add(told(conflict.second(), messages));
  }

  private static String told(Told told, Messages messages) {
    return Harmless.line(
        "    %s %s – %s: %s"
            .formatted(
                messages.text("bound." + told.bound(), told.value()),
                told.unit(),
                told.sourceFile(),
                told.sentence()));
  }
}
