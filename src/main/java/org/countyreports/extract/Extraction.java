package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Mention;

/**
 * What extraction found in an article.
 *
 * @param mentions the stated figures in reading order
 * @param leftOut the numbers that state none, in reading order, with the reason
 */
public record Extraction(List<Mention> mentions, List<LeftOut> leftOut) {

  /** Copies the lists. */
  public Extraction {
    mentions = List.copyOf(mentions);
    leftOut = List.copyOf(leftOut);
  }
}
