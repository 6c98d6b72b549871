package org.countyreports.load;

import java.util.List;
import java.util.Optional;

/**
 * What a person should see of a run.
 *
 * @param run the run
 * @param before the last run before it that published; empty for the first
 * @param totals what the dataset holds
 * @param regions observations by division, most first
 * @param indicators observations by indicator, most first
 * @param issues issues by code, errors and frequent ones first
 * @param changes what the last publication changed, a few of each kind
 * @param conflicts what different reports say of the same thing and cannot both be true
 * @param odd values of this run that are furthest from their like, oddest first
 * @param news what the run knows of itself and no table keeps
 */
public record RunFigures(
    ImportRun run,
    Optional<ImportRun> before,
    Totals totals,
    List<Bar> regions,
    List<Bar> indicators,
    List<IssueGroup> issues,
    ChangeSample changes,
    Conflicts conflicts,
    List<OddValue> odd,
    RunNews news) {

  /** What the dataset holds in all. */
  public record Totals(long files, long rejected, long reports, long observations, long issues) {}

  /**
   * A bar of a chart.
   *
   * @param code empty where it is unknown
   * @param nameZh Chinese name
   * @param nameEn English name
   */
  public record Bar(String code, String nameZh, String nameEn, long count) {}

  /** Issues of one code with a few examples. */
  public record IssueGroup(String code, String severity, long count, List<String[]> examples) {}

  /**
   * What the last publication changed.
   *
   * @param counts how many observations
   * @param rows some rows of the table changes, cells in its order of columns
   */
  public record ChangeSample(ChangeCounts counts, List<String[]> rows) {}

  /**
   * Contradictions between reports.
   *
   * @param count how many there are
   * @param latest some of them, those about the latest days first
   */
  public record Conflicts(long count, List<Conflict> latest) {

    /** No reports contradict one another. */
    public static final Conflicts NONE = new Conflicts(0, List.of());
  }

  /**
   * Two statements of the same thing that cannot both be true.
   *
   * @param region full name of the division and township
   * @param days the days that both are about, as in ISO 8601
   */
  public record Conflict(String region, String item, String days, Told first, Told second) {}

  /** What a report tells: a figure and the sentence that states it. */
  public record Told(
      String value, String bound, String unit, String quote, String sentence, String sourceFile) {}

  /**
   * A value far from the others of its indicator and unit.
   *
   * @param times how many times the usual value it is, above or below 1
   */
  public record OddValue(
      String id,
      String quote,
      String value,
      String unit,
      String indicator,
      String region,
      String sourceFile,
      String sentence,
      double times) {

    OddValue withTimes(double factor) {
      return new OddValue(id, quote, value, unit, indicator, region, sourceFile, sentence, factor);
    }
  }
}
