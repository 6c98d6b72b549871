package org.countyreports.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Issue;
import org.countyreports.model.Observation;

/** All rows that one file becomes. */
public final class FileRows {

  private final SourceFileRow file;
  private final List<ReportRow> reports = new ArrayList<>();
  private final List<ObservationRow> observations = new ArrayList<>();
  private final List<IssueRow> issues = new ArrayList<>();
  private final List<TextRow> texts = new ArrayList<>();
  private final Map<String, Integer> seenIds = new HashMap<>();

  private FileRows(SourceFileRow file) {
    this.file = file;
  }

  /** The rows of an interpreted file. */
  public static FileRows of(InterpretedReport report, SourceFileRow file, RegionIndex regions) {
    FileRows rows = new FileRows(file);
    report.issues().forEach(rows::addIssue);
    report.articles().forEach(article -> rows.addArticle(article, regions));
    return rows;
  }

  /** The file itself. */
  public SourceFileRow file() {
    return file;
  }

  /** How many observations it has. */
  public int observationCount() {
    return observations.size();
  }

  List<ReportRow> reports() {
    return reports;
  }

  List<ObservationRow> observations() {
    return observations;
  }

  List<IssueRow> issues() {
    return issues;
  }

  List<TextRow> texts() {
    return texts;
  }

  private void addArticle(InterpretedArticle article, RegionIndex regions) {
    int observationsBefore = observations.size();
    int issuesBefore = issues.size();
    article.issues().forEach(this::addIssue);
    List<Observation> figures =
        article.observations().stream()
            .sorted(Comparator.comparingInt(Observation::start).thenComparingInt(Observation::end))
            .toList();
    figures.forEach(
        o -> addObservation(article, o, observations.size() - observationsBefore, regions));
    reports.add(
        ReportRow.of(
            article,
            file,
            observations.size() - observationsBefore,
            issues.size() - issuesBefore,
            regions));
    TextRow.of(article, figures.stream().filter(FileRows::fits).toList()).ifPresent(texts::add);
  }

  private void addObservation(
      InterpretedArticle article, Observation o, int position, RegionIndex regions) {
    if (fits(o)) {
      observations.add(
          ObservationRow.of(article, o, uniqueId(Rows.required(o.id())), position, regions));
    } else {
      addIssue(tooLarge(article, o));
    }
  }

  private static boolean fits(Observation o) {
    BigDecimal max = o.valueMax();
    return PlainDecimal.fits(o.value()) && (max == null || PlainDecimal.fits(max));
  }

  private Issue tooLarge(InterpretedArticle article, Observation o) {
    return new Issue(
        file.path(),
        article.article().number(),
        Issue.Severity.WARNING,
        "VALUE_OUT_OF_RANGE",
        "the number has more than "
            + PlainDecimal.INTEGER_DIGITS
            + " digits before the point and was left out: check the page",
        o.quote(),
        o.start(),
        o.end());
  }

  private void addIssue(Issue issue) {
    issues.add(IssueRow.of(file.path(), issue, issues.size()));
  }

  /** An id that stands twice would break the dataset's key; the second is told apart. */
  private String uniqueId(String id) {
    int seen = seenIds.merge(id, 1, Integer::sum);
    return seen == 1 ? id : id + "-" + seen;
  }
}
