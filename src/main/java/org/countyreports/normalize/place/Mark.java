package org.countyreports.normalize.place;

import java.util.EnumSet;
import java.util.Set;
import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;

/**
 * A place in the text as decided: a division named, a level word or a township.
 *
 * @param start offset
 * @param end offset behind it
 * @param reference the place
 * @param kind what stands there
 * @param subject whether it opens its clause
 * @param firm whether it is named by more than a bare name
 * @param traits what the words around it say
 */
record Mark(
    int start,
    int end,
    RegionReference reference,
    Kind kind,
    boolean subject,
    boolean firm,
    Set<Trait> traits) {

  /** What stands in the text. */
  enum Kind {
    /** The name of a county or above. */
    NAME,
    /** 我市, 县医院. */
    LEVEL,
    /** The name of a township, or 该镇. */
    TOWNSHIP
  }

  String code() {
    return reference.code();
  }

  /** Whether one place is meant, in the register or not. */
  boolean isOne() {
    return !code().isEmpty() || reference.status() == Status.UNKNOWN;
  }

  boolean isPlain() {
    return traits.isEmpty();
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  boolean hasTownship() {
    return !reference.township().isEmpty();
  }

  /** Whether both mean one known place, down to the township. */
  boolean isSamePlaceAs(Mark other) {
    return !code().isEmpty()
        && code().equals(other.code())
        && reference.township().equals(other.reference().township());
  }

  Mark startingAt(int offset, boolean opens) {
    return new Mark(offset, end, reference, kind, opens, firm, traits);
  }

  Mark withReference(RegionReference other) {
    return new Mark(start, end, other, kind, subject, firm, traits);
  }

  Mark with(Trait trait) {
    Set<Trait> all = EnumSet.of(trait);
    all.addAll(traits);
    return new Mark(start, end, reference, kind, subject, firm, all);
  }

  Mark without(Trait trait) {
    if (!has(trait)) {
      return this;
    }
    Set<Trait> all = EnumSet.copyOf(traits);
    all.remove(trait);
    return new Mark(start, end, reference, kind, subject, firm, all);
  }

  Mark asItem() {
    return new Mark(start, end, reference, kind, false, firm, traits);
  }

  /** The place for a figure that it does not stand beside. */
  RegionReference carried() {
    return inherited(reference, "carried on from " + reference.reason());
  }

  static RegionReference inherited(RegionReference reference, String reason) {
    Status status =
        reference.code().isEmpty() || reference.status() == Status.UNKNOWN
            ? reference.status()
            : Status.INHERITED;
    return new RegionReference(
        reference.code(),
        reference.name(),
        status,
        reference.township(),
        reference.townshipCode(),
        reason);
  }
}
