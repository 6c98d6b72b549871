package org.countyreports.normalize.place;

import java.util.Optional;
import org.countyreports.model.RegionReference;

/**
 * What an article is about.
 *
 * @param reference the place as published
 * @param place the division; empty where ambiguous or unknown
 * @param strength how much speaks for it
 * @param unregistered whether it is about a county that the register does not hold
 */
record Primary(
    RegionReference reference, Optional<Resolved> place, double strength, boolean unregistered) {

  /** Less than this is no more than a guess. */
  private static final double WEAK = 2.5;

  Primary(RegionReference reference, Optional<Resolved> place, double strength) {
    this(reference, place, strength, false);
  }

  boolean isWeak() {
    return !unregistered && (place.isEmpty() || strength < WEAK);
  }

  String code() {
    return reference.code();
  }

  /** Whether a division is the article's own or lies in it. */
  boolean holds(String code) {
    return place.isPresent() && Codes.isWithin(code, code());
  }

  /** Whether a division holds the article's own. */
  boolean isBelow(String code) {
    return place.isPresent() && !code.equals(code()) && Codes.isWithin(code(), code);
  }
}
