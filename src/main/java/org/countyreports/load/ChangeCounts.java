package org.countyreports.load;

/**
 * How many observations a publication adds, changes and removes.
 *
 * @param added new ones
 * @param changed ones of which a cell is another
 * @param removed gone ones
 */
public record ChangeCounts(long added, long changed, long removed) {

  /** Nothing changes. */
  public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0);

  /** Whether nothing that was published before changes or goes. */
  public boolean onlyAdds() {
    return changed + removed == 0;
  }

  /** Whether anything does. */
  public boolean any() {
    return added + changed + removed > 0;
  }
}
