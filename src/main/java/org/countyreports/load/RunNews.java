package org.countyreports.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows of itself and no table keeps.
 *
 * @param heldBack what its publication would do where it was held back for that; else null
 * @param leftOut the numbers of the files it read that became no figure
 */
public record RunNews(@Nullable HeldBack heldBack, List<LeftOutTally.Group> leftOut) {

  /** Copies the list. */
  public RunNews {
    leftOut = List.copyOf(leftOut);
  }
}
