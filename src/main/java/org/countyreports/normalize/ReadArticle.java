package org.countyreports.normalize;

import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Mention;
import org.countyreports.text.FoldedText;
import org.countyreports.text.time.TimeSpan;

/**
 * An article on its way to meaning.
 *
 * @param article as read from its page
 * @param text its folded body
 * @param mentions the figures found in the body, in reading order
 * @param times its dates and times in reading order
 */
public record ReadArticle(
    Article article, FoldedText text, List<Mention> mentions, List<TimeSpan> times) {

  /** Copies the lists. */
  public ReadArticle {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
  }
}
