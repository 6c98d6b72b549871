package org.countyreports.normalize.time;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Period;
import org.jspecify.annotations.Nullable;

/** The governors of a text found so far, in reading order. */
final class Governors {

  private final List<Governor> found = new ArrayList<>();

  /** Adds one at its place; few stand behind it. */
  void add(Governor governor) {
    int at = found.size();
    while (at > 0 && found.get(at - 1).start() > governor.start()) {
      at--;
    }
    found.add(at, governor);
  }

  List<Governor> all() {
    return List.copyOf(found);
  }

  /** The last one that begins in front of an offset; null where there is none yet. */
  @Nullable Governor lastBefore(int offset) {
    int i = found.size() - 1;
    while (i >= 0 && found.get(i).start() >= offset) {
      i--;
    }
    return i < 0 ? null : found.get(i);
  }

  /** The period that reaches an offset; null where none does. */
  @Nullable Period rulingAt(int offset) {
    Governor ruling = governorAt(offset);
    return ruling == null ? null : ruling.period();
  }

  /** The last one that reaches an offset; null where none does. */
  @Nullable Governor governorAt(int offset) {
    int first = Math.max(0, found.size() - Periods.MOST_STEPS);
    for (int i = found.size() - 1; i >= first; i--) {
      if (found.get(i).reach() > offset) {
        return found.get(i);
      }
    }
    return null;
  }
}
