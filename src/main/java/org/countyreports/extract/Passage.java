package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Mention;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Work;
import org.countyreports.text.time.TimeSpan;

/**
 * The text under extraction and what was found in it so far.
 *
 * @param source the folded text of an article
 * @param times its dates and times
 * @param themeClasses classes of the words of its headline and publisher
 * @param mentions found figures; grows
 * @param leftOut numbers left out; grows
 */
record Passage(
    FoldedText source,
    List<TimeSpan> times,
    long themeClasses,
    List<Mention> mentions,
    List<LeftOut> leftOut) {

  /** The same passage under a section heading whose words have these classes. */
  Passage about(long section) {
    return new Passage(source, times, themeClasses | section, mentions, leftOut);
  }

  /** Adds a figure; a report may state so many. */
  void add(Mention mention) {
    Work.current().figures(1);
    mentions.add(mention);
  }

  String text() {
    return source.text();
  }
}
