package org.countyreports.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.Observation;
import org.countyreports.normalize.role.Gap;

/** Tells of parts that do not add up to their whole, though the text says that they are all. */
final class UnequalParts {

  private UnequalParts() {}

  /** Those of an article. */
  static List<Issue> of(
      Article article, List<Gap> gaps, Standings standings, List<Observation> observations) {
    List<Issue> issues = new ArrayList<>();
    for (Gap gap : gaps) {
      Observation whole = observations.get(standings.firstOf(gap.whole()));
      BigDecimal by = gap.parts().subtract(gap.told());
      issues.add(
          new Issue(
              article.sourceFile(),
              article.number(),
              Issue.Severity.WARNING,
              "PARTS_DO_NOT_ADD_UP",
              "the %d parts of this figure add up to %s %s, that is %s %s than the %s it tells: check the page"
                  .formatted(
                      gap.count(),
                      plain(gap.parts()),
                      gap.unit(),
                      plain(by.abs()),
                      by.signum() > 0 ? "more" : "less",
                      plain(gap.told())),
              whole.quote(),
              whole.start(),
              whole.end()));
    }
    return issues;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
