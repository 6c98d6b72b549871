package org.countyreports.load;

import java.util.List;
import java.util.function.Consumer;

/** Cuts long lists for statements that name each element. */
final class Pages {

  /** H2 holds every row against the whole list, so that long lists cost by their square. */
  private static final int SIZE = 100;

  private Pages() {}

  /** Hands over the elements, some at a time. */
  static <T> void of(List<T> all, Consumer<List<T>> sink) {
    for (int i = 0; i < all.size(); i += SIZE) {
      sink.accept(all.subList(i, Math.min(all.size(), i + SIZE)));
    }
  }
}
