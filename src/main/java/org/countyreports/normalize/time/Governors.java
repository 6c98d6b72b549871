package org.countyreports.normalize.time;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Period;
import org.jspecify.annotations.Nullable;

/** The governors of a text found so far, in reading order. */
final class Governors {

  private final List<Governor> found = new ArrayList<>();

  void add(Governor governor) {
    found.add(governor);
  }

  List<Governor> all() {
    return List.copyOf(found);
  }

  /** The last one; null where there is none yet. */
  @Nullable Governor last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** The period that reaches an offset; null where none does. */
  @Nullable Period rulingAt(int offset) {
    int first = Math.max(0, found.size() - Periods.MOST_STEPS);
    for (int i = found.size() - 1; i >= first; i--) {
      if (found.get(i).reach() > offset) {
        return found.get(i).period();
      }
    }
    return null;
  }
}
