package org.countyreports.normalize.place;

import org.countyreports.model.Region.Level;
import org.countyreports.text.WordTrie;

/** Tells bare names of counties that may be part of the name of an area elsewhere: 北湖新区, 东海岛. */
final class AreaNames {

  private final WordTrie after = WordTrie.forward(Resources.words("places-areas-after.txt"));

  /** Whether a name is such a part. */
  boolean holds(String text, Mention mention) {
    return mention.isBare()
        && mention.candidates().get(0).level() == Level.COUNTY
        && after.lengthAt(text, mention.end()) > 0;
  }
}
