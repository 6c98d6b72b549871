package org.countyreports.normalize.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided of the figures of a text. */
public final class Roles {

  private final Draft draft;
  private final List<Gap> gaps;

  Roles(Draft draft) {
    this.draft = draft;
    this.gaps = PartSums.gaps(draft);
  }

  /** What is decided of a figure; null where nothing says that it is no whole. */
  public @Nullable Told of(int figure) {
    return draft.told(figure);
  }

  /** The parts that do not add up to their whole. */
  public List<Gap> gaps() {
    return gaps;
  }
}
