package org.countyreports.model;

import java.util.List;

/**
 * What became of one report file, and why.
 *
 * @param report what an import takes from it
 * @param articles its articles with reasons
 * @param leftOut lines of the page that belong to no article
 */
public record ExplainedReport(
    InterpretedReport report, List<ExplainedArticle> articles, List<PageBlock> leftOut) {

  /** Copies the lists. */
  public ExplainedReport {
    articles = List.copyOf(articles);
    leftOut = List.copyOf(leftOut);
  }
}
