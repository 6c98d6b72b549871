package org.countyreports.job.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countyreports.model.Metadata.Candidate;
import org.countyreports.model.Metadata.Evidence.Field;

/** What a page offers for a field of its head, and where it says so. */
final class CandidateText {

  private static final int LONGEST_QUOTE = 60;

  private CandidateText() {}

  /** Writes a line a value: those that were taken, then the others, in the order of gathering. */
  static void write(
      List<Candidate> candidates, Field field, List<String> taken, View view, PrintWriter out) {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    for (Candidate each : candidates) {
      if (each.field() == field) {
        List<String> places = sources.computeIfAbsent(each.value(), v -> new ArrayList<>());
        String place = source(each, view.messages());
        if (!places.contains(place)) {
          places.add(place);
        }
      }
    }
    sources.forEach((value, places) -> line(value, places, taken.contains(value), true, view, out));
    sources.forEach(
        (value, places) -> line(value, places, taken.contains(value), false, view, out));
  }

  private static void line(
      String value,
      List<String> places,
      boolean taken,
      boolean wanted,
      View view,
      PrintWriter out) {
    if (taken == wanted) {
      String words = view.messages().text(taken ? "candidate.taken" : "candidate.beaten", value);
      String line = words + ": " + String.join("; ", places);
      out.println(" ".repeat(2 + ReasonText.LABEL) + view.paint().dim(Harmless.line(line)));
    }
  }

  private static String source(Candidate each, Messages messages) {
    String place = messages.text("place." + each.place().name().toLowerCase(Locale.ROOT));
    String quote = each.quote();
    if (quote.equals(each.value())) {
      return place;
    }
    boolean whole = quote.length() <= LONGEST_QUOTE;
    return place + " “" + (whole ? quote : quote.substring(0, LONGEST_QUOTE) + "…") + "”";
  }
}
