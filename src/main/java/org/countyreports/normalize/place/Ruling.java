package org.countyreports.normalize.place;

import org.countyreports.model.RegionReference;
import org.countyreports.model.Why;
import org.jspecify.annotations.Nullable;

/**
 * The place of a figure.
 *
 * @param reference the place
 * @param why what gave it
 * @param mark the name or word that gave it; null where it was something else
 */
record Ruling(RegionReference reference, Why why, @Nullable Mark mark) {

  /** The place of a name or word in the figure's clause. */
  static Ruling named(Mark mark) {
    Why why =
        switch (mark.kind()) {
          case NAME -> Why.REGION_NAMED;
          case LEVEL -> Why.REGION_LEVEL_WORD;
          case TOWNSHIP -> Why.REGION_OF_TOWNSHIP;
        };
    return new Ruling(mark.reference(), why, mark);
  }
}
