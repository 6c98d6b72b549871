package org.countyreports.model;

import java.util.List;

/**
 * An article with the reasons for what was found in it.
 *
 * @param interpreted the article, exactly as an import takes it
 * @param region why it is about its place
 * @param decisions for each observation, in their order, what was decided and why
 * @param tables what the rows and columns of its tables are, in their order
 * @param leftOut the numbers that state no figure; offsets count in the article's text
 */
public record ExplainedArticle(
    InterpretedArticle interpreted,
    Decision region,
    List<List<Decision>> decisions,
    List<TableRoles> tables,
    List<LeftOut> leftOut) {

  /** Copies the lists; each observation has its decisions. */
  public ExplainedArticle {
    decisions = decisions.stream().map(List::copyOf).toList();
    tables = List.copyOf(tables);
    leftOut = List.copyOf(leftOut);
    if (decisions.size() != interpreted.observations().size()) {
      throw new IllegalArgumentException("each observation has its decisions");
    }
  }
}
