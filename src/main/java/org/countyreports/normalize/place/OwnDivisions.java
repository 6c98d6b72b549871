package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;
import org.jspecify.annotations.Nullable;

/** The divisions that an article means by 我市, 县医院 and the like. */
final class OwnDivisions {

  private final RegionRegister register;
  private final Surroundings surroundings;
  private final Primary primary;
  private final @Nullable LocalDate day;
  private final Map<String, List<String>> countiesOf = new HashMap<>();

  OwnDivisions(
      RegionRegister register,
      Surroundings surroundings,
      Primary primary,
      @Nullable LocalDate day) {
    this.register = register;
    this.surroundings = surroundings;
    this.primary = primary;
    this.day = day;
  }

  /**
   * The division that a level word means: the article's own or one above it, else one of the
   * subject in whose paragraph it stands; a word that points back takes the subject first.
   */
  Optional<Resolved> find(LevelWord word, @Nullable Mark subject) {
    String behind = subject == null ? "" : subject.code();
    if (word.pointing() && !behind.isEmpty()) {
      return chain(word, behind).or(() -> chain(word, primary.code()));
    }
    return chain(word, primary.code()).or(() -> chain(word, behind));
  }

  private Optional<Resolved> chain(LevelWord word, String from) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    for (String code : List.of(from, Codes.prefecture(from), Codes.province(from))) {
      Optional<Division> division = register.divisionOn(code, day);
      if (division.isPresent() && word.fits(division.get().name(), code)) {
        return division.map(d -> new Resolved(d, d.name(), false));
      }
    }
    return Optional.empty();
  }

  /** A division by its code, as named in the text. */
  Optional<RegionReference> reference(String code) {
    return register
        .divisionOn(code, day)
        .map(d -> new RegionReference(d.code(), d.name(), Status.EXACT, "", "", d.name()));
  }

  /** Codes of the counties of a prefecture. */
  List<String> countiesIn(String code) {
    return countiesOf.computeIfAbsent(code, c -> register.countiesIn(c, day));
  }

  /** What the words around a level word or township say. */
  Set<Trait> traits(String text, int start, int end) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(surroundings.traits(text, start, end, false));
    traits.remove(Trait.ORGANISATION);
    return traits;
  }
}
