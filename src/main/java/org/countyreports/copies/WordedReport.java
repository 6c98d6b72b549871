package org.countyreports.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A report whose statements' sentences are ready to be compared with others. */
public final class WordedReport {

  private final StatedReport report;
  private final List<Wording> wordings;
  private final Set<Integer> hours;

  /** Prepares a report. */
  public WordedReport(StatedReport report) {
    this.report = report;
    this.hours =
        report.statements().stream()
            .map(Statement::hour)
            .filter(hour -> hour != Statement.NO_HOUR)
            .collect(Collectors.toSet());
    Map<String, Wording> known = new HashMap<>();
    this.wordings =
        report.statements().stream()
            .map(
                each ->
                    known.computeIfAbsent(
                        each.sentence() + "\n" + each.quote(), key -> Wording.of(each)))
            .toList();
  }

  /** The report. */
  public StatedReport report() {
    return report;
  }

  /** How many statements it has. */
  public int size() {
    return wordings.size();
  }

  /** The hours up to which its figures count. */
  Set<Integer> hours() {
    return hours;
  }

  Statement statement(int index) {
    return report.statements().get(index);
  }

  Wording wording(int index) {
    return wordings.get(index);
  }
}
