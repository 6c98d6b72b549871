package org.countyreports.normalize;

import java.util.List;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Role;
import org.countyreports.model.Standing;
import org.countyreports.normalize.role.Roles;
import org.countyreports.normalize.role.Told;

/**
 * Roles of figures as those of observations, of which a figure that several places share gives one
 * for each.
 */
final class Standings {

  private final Roles roles;
  private final List<List<RegionReference>> regionsOf;
  private final int[] first;

  Standings(Roles roles, List<List<RegionReference>> regionsOf) {
    this.roles = roles;
    this.regionsOf = regionsOf;
    this.first = new int[regionsOf.size() + 1];
    for (int i = 0; i < regionsOf.size(); i++) {
      first[i + 1] = first[i] + regionsOf.get(i).size();
    }
  }

  /** The place of a figure's first observation among all of the article. */
  int firstOf(int figure) {
    return first[figure];
  }

  /** How the observation of a figure at a place stands to the others. */
  Standing of(int figure, RegionReference region) {
    Told told = roles.of(figure);
    if (told == null || told.role() == Role.WHOLE) {
      return Standing.WHOLE;
    }
    if (told.role() == Role.CHANGE) {
      return Standing.CHANGE;
    }
    int whole = told.whole();
    return Standing.partOf(whole == Told.NONE ? Standing.NOT_STATED : place(whole, region));
  }

  /** Of a whole that several places share that of the same place, else the first. */
  private int place(int whole, RegionReference region) {
    List<RegionReference> regions = regionsOf.get(whole);
    for (int i = 0; i < regions.size(); i++) {
      boolean same =
          regions.get(i).code().equals(region.code())
              && regions.get(i).township().equals(region.township());
      if (same) {
        return first[whole] + i;
      }
    }
    return first[whole];
  }
}
