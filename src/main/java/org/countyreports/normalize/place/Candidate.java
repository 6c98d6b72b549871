package org.countyreports.normalize.place;

import org.countyreports.model.Region.Level;
import org.countyreports.normalize.place.NameForm.Kind;

/**
 * A division that a name may mean.
 *
 * @param place the division on the day of the report
 * @param kind how much of its name is written
 * @param current whether the division bore that name on that day
 */
record Candidate(Resolved place, Kind kind, boolean current) {

  String code() {
    return place.code();
  }

  Level level() {
    return place.division().level();
  }

  boolean isDistrict() {
    return level() == Level.COUNTY && place.name().endsWith("区");
  }

  /**
   * How likely it is meant where nothing else tells: a full name before a short one, a name in use
   * before a lost one; of bare names the higher division, of counties the district last.
   */
  int rank() {
    int rank = kind.points + (current ? 5 : 0);
    return kind == Kind.BARE ? rank + height() : rank;
  }

  private int height() {
    return switch (level()) {
      case PROVINCE -> 4;
      case PREFECTURE -> 3;
      default -> isDistrict() ? 1 : 2;
    };
  }
}
