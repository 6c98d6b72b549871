package org.countyreports.model;

import java.util.List;

/**
 * Why something was decided, for a reader in any language.
 *
 * @param why the kind of reason
 * @param words what it speaks of, in the order that {@link Why} tells
 */
public record Reason(Why why, List<String> words) {

  /** Copies the list. */
  public Reason {
    words = List.copyOf(words);
  }

  /** A reason that speaks of some words. */
  public static Reason of(Why why, String... words) {
    return new Reason(why, List.of(words));
  }
}
