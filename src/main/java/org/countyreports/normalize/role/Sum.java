package org.countyreports.normalize.role;

import java.util.List;

/**
 * A whole and parts of it whose sum is to be checked.
 *
 * @param whole index of the figure that holds the others
 * @param parts indexes of its parts
 * @param complete whether the text says that there are no more parts; else they may be less
 */
public record Sum(int whole, List<Integer> parts, boolean complete) {

  /** Copies the list. */
  public Sum {
    parts = List.copyOf(parts);
  }
}
