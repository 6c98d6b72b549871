package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts right a township that no register holds and whose twin, but for a character, stands near.
 */
final class Misprints {

  /** A twin farther away is another township. */
  private static final int NEAR = 600;

  private static final int SHORTEST = 3;
  private static final int MOST_NEIGHBOURS = 8;

  private Misprints() {}

  /** The places with the misprinted ones as the paragraph clears them up. */
  static List<Mark> corrected(List<Mark> marks) {
    List<Mark> corrected = new ArrayList<>(marks);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean unknown = mark.hasTownship() && mark.reference().townshipCode().isEmpty();
      if (unknown && mark.reference().township().length() >= SHORTEST) {
        corrected.set(i, twin(marks, i));
      }
    }
    return corrected;
  }

  private static Mark twin(List<Mark> marks, int index) {
    Mark mark = marks.get(index);
    for (int step = 1; step <= MOST_NEIGHBOURS; step++) {
      for (int i : new int[] {index - step, index + step}) {
        if (i >= 0 && i < marks.size() && isTwin(mark, marks.get(i))) {
          return mark.withReference(marks.get(i).reference());
        }
      }
    }
    return mark;
  }

  private static boolean isTwin(Mark mark, Mark other) {
    String name = mark.reference().township();
    String twin = other.reference().township();
    if (other.reference().townshipCode().isEmpty()
        || name.length() != twin.length()
        || Math.abs(mark.start() - other.start()) > NEAR) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < name.length(); i++) {
      differing += name.charAt(i) == twin.charAt(i) ? 0 : 1;
    }
    return differing == 1 && name.charAt(name.length() - 1) == twin.charAt(name.length() - 1);
  }
}
