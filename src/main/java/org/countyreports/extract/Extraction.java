package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Mention;
import org.countyreports.text.time.TimeSpan;

/**
 * What extraction found in an article.
 *
 * @param mentions the stated figures in reading order
 * @param leftOut the numbers that state none, in reading order, with the reason
 * @param times the dates and times of the text in reading order
 */
public record Extraction(List<Mention> mentions, List<LeftOut> leftOut, List<TimeSpan> times) {

  /** Copies the lists. */
  public Extraction {
    mentions = List.copyOf(mentions);
    leftOut = List.copyOf(leftOut);
    times = List.copyOf(times);
  }
}
