package org.countyreports.model;

import java.util.List;

/**
 * An article with everything that was found in it.
 *
 * @param id stable identifier of the article: of its file and number
 * @param article the article as read
 * @param region the place that the article is about
 * @param observations its figures in reading order
 * @param issues what could not be read, extracted or normalised
 * @param leftOut the numbers that state no figure, in reading order; offsets count in the article's
 *     text
 */
public record InterpretedArticle(
    String id,
    Article article,
    RegionReference region,
    List<Observation> observations,
    List<Issue> issues,
    List<LeftOut> leftOut) {

  /** Copies the lists. */
  public InterpretedArticle {
    observations = List.copyOf(observations);
    issues = List.copyOf(issues);
    leftOut = List.copyOf(leftOut);
  }

  /** How many numbers state no figure, dates and times of day not counted. */
  public int numbersLeftOut() {
    return (int) leftOut.stream().filter(number -> number.reason() != LeftOut.Reason.TIME).count();
  }
}
