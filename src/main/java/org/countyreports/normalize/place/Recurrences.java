package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.Ordered;

/** Finds where a text names a place again in short. */
final class Recurrences {

  /** A name that stands more often than this is a word. */
  private static final int MOST = 200;

  private Recurrences() {}

  /**
   * The offsets at which a name stands apart from all places, in reading order.
   *
   * @param marks the places of the text, by where they begin
   */
  static List<Integer> of(String text, String name, List<Mark> marks) {
    List<Integer> offsets = new ArrayList<>();
    int at = text.indexOf(name);
    for (int n = 0; at >= 0 && n < MOST; n++) {
      if (!isTaken(marks, at)) {
        offsets.add(at);
      }
      at = text.indexOf(name, at + name.length());
    }
    return offsets;
  }

  /** Whether a place holds an offset or ends there. */
  private static boolean isTaken(List<Mark> marks, int at) {
    int begun = Ordered.countUpTo(marks, Mark::start, at);
    return begun > 0 && marks.get(begun - 1).end() >= at;
  }
}
