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
import org.countyreports.model.Standing;
import org.jspecify.annotations.Nullable;

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
    addObservations(article, regions);
    reports.add(
        ReportRow.of(
            article,
            file,
            observations.size() - observationsBefore,
            issues.size() - issuesBefore,
            regions));
    TextRow.of(article, figures(article)).ifPresent(texts::add);
  }

  /**
   * The rows of an article's observations, in the order of its text. All of them have their ids
   * before the first becomes a row: a part may stand before its whole.
   */
  private void addObservations(InterpretedArticle article, RegionIndex regions) {
    List<Observation> all = article.observations();
    List<Integer> inOrder = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      inOrder.add(i);
    }
    inOrder.sort(
        Comparator.comparingInt((Integer i) -> all.get(i).start())
            .thenComparingInt(i -> all.get(i).end()));
    @Nullable String[] ids = new @Nullable String[all.size()];
    for (int i : inOrder) {
      if (fits(all.get(i))) {
        ids[i] = uniqueId(Rows.required(all.get(i).id()));
      } else {
        addIssue(tooLarge(article, all.get(i)));
      }
    }
    int position = 0;
    for (int i : inOrder) {
      String id = ids[i];
      if (id != null) {
        int whole = all.get(i).standing().partOf();
        String partOf = whole == Standing.NOT_STATED ? null : ids[whole];
        observations.add(ObservationRow.of(article, all.get(i), id, partOf, position++, regions));
      }
    }
  }

  private static boolean fits(Observation o) {
    BigDecimal max = o.valueMax();
    return PlainDecimal.fits(o.value()) && (max == null || PlainDecimal.fits(max));
  }

  /** The figures that become rows, in the order of the text. */
  private static List<Observation> figures(InterpretedArticle article) {
    return article.observations().stream()
        .filter(FileRows::fits)
        .sorted(Comparator.comparingInt(Observation::start).thenComparingInt(Observation::end))
        .toList();
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
