package org.countyreports.normalize;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.LeftOut;
import org.countyreports.model.LeftOut.Reason;

/** Tells of numbers that became no figure where a reader would expect one. */
final class LeftOutIssues {

  private static final int MOST_EXAMPLES = 3;
  private static final int LONGEST_EXAMPLE = 12;

  /** What stands where a classifier would: 20挂鞭炮, 3领席子. */
  private static final int LONGEST_CLASSIFIER = 2;

  private LeftOutIssues() {}

  /** Those of an article; {@code empty} where it states no figure at all. */
  static List<Issue> of(Article article, boolean empty, List<LeftOut> leftOut) {
    List<Issue> issues = new ArrayList<>();
    List<LeftOut> numbers = leftOut.stream().filter(n -> n.reason() != Reason.TIME).toList();
    if (empty && !numbers.isEmpty()) {
      issues.add(noFigure(article, numbers));
    }
    for (LeftOut number : numbers) {
      if (number.reason() == Reason.NOTHING_COUNTED && isBeforeWord(article.text(), number)) {
        issues.add(unknownClassifier(article, number));
      }
    }
    return issues;
  }

  private static Issue noFigure(Article article, List<LeftOut> numbers) {
    String examples =
        String.join(
            ", ",
            numbers.stream().limit(MOST_EXAMPLES).map(n -> words(article.text(), n)).toList());
    return issue(
        article,
        "NO_FIGURE",
        "none of its %d numbers states a figure (%s); preview tells the reason of each"
            .formatted(numbers.size(), examples),
        numbers.get(0));
  }

  private static Issue unknownClassifier(Article article, LeftOut number) {
    return issue(
        article,
        "UNKNOWN_CLASSIFIER",
        ("what is counted here is not known (%s); where it is a figure, its classifier is missing in"
                + " classifiers.csv")
            .formatted(words(article.text(), number)),
        number);
  }

  private static Issue issue(Article article, String code, String message, LeftOut number) {
    return new Issue(
        article.sourceFile(),
        article.number(),
        Issue.Severity.INFO,
        code,
        message,
        article.text().substring(number.start(), number.end()),
        number.start(),
        number.end());
  }

  /** A numeral of one character is mostly part of a name: 拾, 九. */
  private static boolean isBeforeWord(String text, LeftOut number) {
    int end = number.end();
    boolean counts = end - number.start() > 1 || text.charAt(number.start()) < 128;
    return counts
        && end + LONGEST_CLASSIFIER <= text.length()
        && Character.isIdeographic(text.charAt(end))
        && Character.isIdeographic(text.charAt(end + 1));
  }

  private static String words(String text, LeftOut number) {
    int end = Math.min(text.length(), number.start() + LONGEST_EXAMPLE);
    int line = text.indexOf('\n', number.start());
    return text.substring(
        number.start(), line < 0 ? end : Math.min(end, Math.max(line, number.end())));
  }
}
