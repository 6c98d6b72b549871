package org.countyreports.normalize.place;

import java.util.List;
import org.countyreports.text.WordTrie;

/** Tells the lines around an article that say where it is from: menus and teasers do not. */
final class HintLines {

  /** More places than this are a menu: 兰州 天水 定西 陇南. */
  private static final int MOST = 2;

  private final WordTrie teasers = WordTrie.forward(Resources.words("places-teasers.txt"));

  /** Whether the places of a line speak for the article. */
  boolean tells(String line, List<Decision> decisions) {
    if (decisions.stream().map(Decision::code).distinct().count() > MOST) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (teasers.lengthAt(line, i) > 0) {
        return false;
      }
    }
    return true;
  }
}
