package org.countyreports.load;

/**
 * How many observations a change of rows added, changed and removed.
 *
 * @param added new ones
 * @param changed of the same id with other content
 * @param removed gone ones
 */
public record Delta(long added, long changed, long removed) {

  /** Nothing changed. */
  public static final Delta NONE = new Delta(0, 0, 0);

  /** Both changes together. */
  public Delta plus(Delta other) {
    return new Delta(added + other.added, changed + other.changed, removed + other.removed);
  }
}
