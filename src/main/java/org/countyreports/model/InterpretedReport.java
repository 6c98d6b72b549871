package org.countyreports.model;

import java.util.List;

/**
 * What became of one report file.
 *
 * @param sourceFile path of the file
 * @param sha256 digest of its bytes, lower-case hexadecimal
 * @param articles its articles in reading order; empty where the file was rejected
 * @param issues issues of the file as a whole; a rejected file has one of severity error
 */
public record InterpretedReport(
    String sourceFile, String sha256, List<InterpretedArticle> articles, List<Issue> issues) {

  /** Copies the lists. */
  public InterpretedReport {
    articles = List.copyOf(articles);
    issues = List.copyOf(issues);
  }

  /** Whether nothing could be read from the file. */
  public boolean isRejected() {
    return issues.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR);
  }
}
