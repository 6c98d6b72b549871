package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.WordTrie;

/** Tells places that are items of a list from those that are subjects. */
final class ItemLists {

  private static final String SEPARATORS = "、和与及以";
  private static final int LONGEST_SEPARATOR = 3;
  private static final int LONGEST_CLAUSE = 120;

  private final WordTrie openers = WordTrie.forward(Resources.words("places-enumerations.txt"));

  /** The places with those of lists and enumerations as items. */
  List<Mark> apart(String text, List<Mark> marks) {
    List<Mark> told = new ArrayList<>(marks.size());
    int enumeration = 0;
    int scanned = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      for (; scanned < mark.start(); scanned++) {
        char c = text.charAt(scanned);
        if (c == ';' || c == '。' || c == '\n') {
          enumeration = 0;
        } else if (opens(text, scanned)) {
          enumeration = scanned + 1;
        }
      }
      boolean item =
          enumeration > 0
              || (i > 0 && areItems(text, marks.get(i - 1), mark))
              || (i + 1 < marks.size() && areItems(text, mark, marks.get(i + 1)));
      told.add(item ? mark.asItem() : mark);
    }
    return told;
  }

  /** Two offices of one place are no items: 辉南县林业局、辉南森经局出动8台车. */
  private static boolean areItems(String text, Mark a, Mark b) {
    return !a.isSamePlaceAs(b) && isItemAfter(text, a, b);
  }

  /** 其中 and the like; but in 其中，A接待9万人次，收入3万元；B… each place holds up to its semicolon. */
  private boolean opens(String text, int at) {
    int length = openers.lengthAt(text, at);
    if (length <= 1) {
      return text.charAt(at) == '含';
    }
    boolean apart = at + length < text.length() && text.charAt(at + length) == ',';
    return !apart || !hasSemicolon(text, at + length);
  }

  private static boolean hasSemicolon(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + LONGEST_CLAUSE); i++) {
      if (text.charAt(i) == ';') {
        return true;
      }
      if (text.charAt(i) == '。' || text.charAt(i) == '\n') {
        return false;
      }
    }
    return false;
  }

  /** Whether nothing but a separator stands between two places. */
  static boolean areListed(String text, Mark a, Mark b) {
    int gap = b.start() - a.end();
    if (gap < 1 || gap > LONGEST_SEPARATOR) {
      return false;
    }
    for (int i = a.end(); i < b.start(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the second place begins the next item of the clause of the first: A3例、B2例. */
  private static boolean isItemAfter(String text, Mark a, Mark b) {
    if (areListed(text, a, b)) {
      return true;
    }
    if (b.start() - a.end() > LONGEST_CLAUSE
        || b.start() == 0
        || text.charAt(b.start() - 1) != '、') {
      return false;
    }
    for (int i = a.end(); i < b.start(); i++) {
      if (",;:。!?\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
