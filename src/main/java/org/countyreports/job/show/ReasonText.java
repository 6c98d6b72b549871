package org.countyreports.job.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.countyreports.model.Reason;

/** Labels, what they are about, and the reasons below. */
final class ReasonText {

  /** Places that labels take. */
  static final int LABEL = 12;

  private static final int A_FEW = 4;

  private ReasonText() {}

  /** Writes a label and its value. */
  static void field(PrintWriter out, String label, String value, String otherwise) {
    out.println(
        "  " + Columns.padded(label, LABEL) + Harmless.line(value.isEmpty() ? otherwise : value));
  }

  /** Writes the first few reasons in one line. */
  static void inOneLine(PrintWriter out, View view, List<Reason> reasons) {
    String line =
        reasons.stream().limit(A_FEW).map(view.messages()::text).collect(Collectors.joining(" · "));
    out.println(" ".repeat(2 + LABEL) + view.paint().dim(line));
  }

  /** Writes reasons below a field, the same one only once, and what was not chosen. */
  static void write(PrintWriter out, View view, List<Reason> reasons, List<Reason> beaten) {
    List<String> lines = new ArrayList<>();
    reasons.forEach(reason -> lines.add(view.messages().text(reason)));
    beaten.forEach(reason -> lines.add(view.messages().text(reason)));
    lines.stream()
        .filter(line -> !line.isEmpty())
        .distinct()
        .forEach(line -> out.println(" ".repeat(2 + LABEL) + view.paint().dim(line)));
  }
}
