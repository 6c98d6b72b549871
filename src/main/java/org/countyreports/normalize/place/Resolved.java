package org.countyreports.normalize.place;

import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;

/**
 * A division as valid on the day asked for.
 *
 * @param division the division with the code valid then
 * @param writtenAs the name that led to it
 * @param renamed whether that name was no longer (or not yet) its own
 */
record Resolved(Division division, String writtenAs, boolean renamed) {

  String code() {
    return division.code();
  }

  String name() {
    return division.name();
  }

  RegionReference reference(Status status, String reason) {
    return new RegionReference(code(), name(), status, "", "", reason);
  }

  /** Whether it stands for an area in it that has no code of its own. */
  boolean isArea() {
    return !renamed && !writtenAs.equals(name());
  }

  /** The reference of a place named by itself, or by an area that lies in it. */
  RegionReference named(String reason) {
    return reference(renamed ? Status.RENAMED : isArea() ? Status.INHERITED : Status.EXACT, reason);
  }
}
