package org.countyreports.normalize.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countyreports.normalize.place.NameForm.Kind;

/**
 * A name of a county or above in a text, not yet told which.
 *
 * @param start offset of the name
 * @param end offset behind it
 * @param text the name, with those of the divisions above where they stand in front
 * @param candidates what it may mean, the likeliest first
 * @param firm whether it is surely a place: a full name, or one below the name of its parent
 * @param word whether it is a word as well; firm too where an office stands behind it
 * @param traits what the words around it say
 */
record Mention(
    int start,
    int end,
    String text,
    List<Candidate> candidates,
    boolean firm,
    boolean word,
    Set<Trait> traits) {

  Mention {
    candidates = List.copyOf(candidates);
    traits = traits.isEmpty() ? Set.of() : Set.copyOf(traits);
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether nothing around it speaks against its being where things happened. */
  boolean isPlain() {
    return traits.isEmpty();
  }

  boolean isBare() {
    return !firm && candidates.get(0).kind() == Kind.BARE;
  }

  /** Whether it is cut to its first character and level: 锡市. */
  boolean isInitial() {
    return !firm && candidates.get(0).kind() == Kind.INITIAL;
  }

  Mention withTraits(Set<Trait> all) {
    return new Mention(start, end, text, candidates, firm, word, all);
  }

  /** It as the next of a list: the one before tells for what the list stands. */
  Mention afterInList(Mention before) {
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    all.remove(Trait.RECIPIENT);
    for (Trait trait : List.of(Trait.RECIPIENT, Trait.DESTINATION, Trait.ORIGIN)) {
      if (before.has(trait)) {
        all.add(trait);
      }
    }
    return withTraits(all);
  }

  Mention with(Trait trait) {
    Set<Trait> all = EnumSet.of(trait);
    all.addAll(traits);
    return withTraits(all);
  }
}
