package org.countyreports.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** What stands in a text in order, looked up by offset. */
public final class Ordered {

  private Ordered() {}

  /** How many of a list stand at an offset or before; the list is ordered by what is asked for. */
  public static <T> int countUpTo(List<T> all, ToIntFunction<? super T> position, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.applyAsInt(all.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
