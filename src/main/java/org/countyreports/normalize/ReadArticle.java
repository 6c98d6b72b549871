package org.countyreports.normalize;

import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Mention;
import org.countyreports.text.FoldedText;
import org.countyreports.text.time.TimeSpan;

/**
 * An article on its way to meaning.
 *
 * @param article as read from its page
 * @param text its folded body
 * @param mentions the figures found in the body, in reading order
 * @param leftOut the numbers of the body that state no figure
 * @param times its dates and times in reading order
 */
public record ReadArticle(
    Article article,
    FoldedText text,
    List<Mention> mentions,
    List<LeftOut> leftOut,
    List<TimeSpan> times) {

  /** Copies the lists. */
  public ReadArticle {
    mentions = List.copyOf(mentions);
    leftOut = List.copyOf(leftOut);
    times = List.copyOf(times);
  }
}
