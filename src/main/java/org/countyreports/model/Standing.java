package org.countyreports.model;

import java.io.Serializable;

/**
 * A figure's role, and of a part what it is a portion of.
 *
 * @param role whole, part or change
 * @param partOf which of the article's observations a part is a portion of, by its place in their
 *     list; {@link #NOT_STATED} where the text does not state it
 */
public record Standing(Role role, int partOf) implements Serializable {

  /** No observation of the article. */
  public static final int NOT_STATED = -1;

  /** A whole. */
  public static final Standing WHOLE = new Standing(Role.WHOLE, NOT_STATED);

  /** A change. */
  public static final Standing CHANGE = new Standing(Role.CHANGE, NOT_STATED);

  /** Checks that only a part is a portion of something. */
  public Standing {
    if (partOf < NOT_STATED || partOf >= 0 && role != Role.PART) {
      throw new IllegalArgumentException(role + " of " + partOf);
    }
  }

  /** A part of the observation at a place, or of none that is stated. */
  public static Standing partOf(int observation) {
    return new Standing(Role.PART, observation);
  }
}
