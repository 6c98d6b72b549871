package org.countyreports.read;

import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;

/**
 * What reading a file gave.
 *
 * @param articles the articles in reading order; empty where the file was rejected
 * @param issues what could not be read; a rejected file has one of severity error
 */
public record ReadResult(List<Article> articles, List<Issue> issues) {

  /** Copies the lists. */
  public ReadResult {
    articles = List.copyOf(articles);
    issues = List.copyOf(issues);
  }
}
